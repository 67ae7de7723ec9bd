import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The ids of the real plan's chapters, in order. */
export const CHAPTERS: readonly string[] = JSON.parse(readFileSync('geo/facts/story.json', 'utf8')).map(
  ({ id }: { readonly id: string }) => id,
);
export const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = CHAPTERS;
export const LAST = CHAPTERS.at(-1) ?? '';

/** The chapter whose page is on view. */
export const shown = (page: Page): Promise<string | null> =>
  page.locator('tour-panel [data-chapter]').getAttribute('data-chapter');

/** Waits for the page of a chapter. */
export const at = (page: Page, id: string): Promise<void> => page.locator(`tour-panel [data-chapter="${id}"]`).waitFor();

export const chapterInAddress = (page: Page): string | null =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get('chapter');
