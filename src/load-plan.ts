import type { Plan } from '#plan/plan.ts';

/** Reads a body piece by piece and tells after each which share of `totalBytes` has come. */
async function readTelling(body: ReadableStream<Uint8Array>, totalBytes: number, told: (share: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
    told(Math.min(1, bytes / totalBytes));
  }
}

/**
 * Fetches the built plan that lies beside the page and tells how much of it has come, where that can be known: of a compressed
 * answer the length says nothing. Throws with the reason, in plain words, when it cannot be had.
 */
export async function loadPlan(told: (share: number) => void): Promise<Plan> {
  const response = await fetch('./data/plan.json');
  if (!response.ok) throw new Error(`data/plan.json: ${response.status} ${response.statusText}`.trim());
  const totalBytes = Number(response.headers.get('content-length'));
  const isPlain = response.headers.get('content-encoding') === null;
  if (!response.body || !isPlain || !(totalBytes > 0)) return response.json();
  return JSON.parse(await readTelling(response.body, totalBytes, told));
}
