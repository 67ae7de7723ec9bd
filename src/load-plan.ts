import type { Plan } from '#plan/plan.ts';

/** Fetches the built plan that lies beside the page; throws with the reason, in plain words, when it cannot be had. */
export async function loadPlan(): Promise<Plan> {
  const response = await fetch('./data/plan.json');
  if (!response.ok) throw new Error(`data/plan.json: ${response.status} ${response.statusText}`.trim());
  return response.json();
}
