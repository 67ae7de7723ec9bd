import type { Locator, Page } from 'playwright-core';
import { mapIdle } from './visit.ts';

export const panel = (page: Page): Locator => page.locator('density-panel');
/** The density that stands largest. */
export const figure = async (page: Page): Promise<number> => Number(await panel(page).locator('.figure').innerText());
/** What a word of the address says; null where it is not there. */
export const inAddress = (page: Page, word: string): string | null =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(word);

/** The map as it is when it has been drawn. */
export const mapPicture = async (page: Page): Promise<string> => {
  await mapIdle(page);
  return (await page.locator('plan-map').screenshot()).toString('base64');
};

/** Printed kilometres as whole metres. */
export const metresOf = (printed: string): number => Math.round(Number(printed.replaceAll(/[^\d.]/g, '')) * 1000);
