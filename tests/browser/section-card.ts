import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Plan } from '#plan/plan.ts';

/** The plan the built app shows. */
export const plan: Plan = JSON.parse(readFileSync('dist/data/plan.json', 'utf8'));

/** The place in the plan that is open, what is marked in it, and its heading. */
export const place = (page: Page) => page.locator('section-card');
export const marked = (page: Page) => place(page).locator('[aria-current]');
export const heading = (page: Page) => place(page).getByRole('heading', { level: 2 });
export const readings = (page: Page) => page.locator('readings-dialog');

/** Whether an element lies within the part of its card or dialog that is seen. */
export const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const scroller = element.closest('.body, dialog')?.getBoundingClientRect();
    const { top } = element.getBoundingClientRect();
    return scroller !== undefined && top >= scroller.top - 1 && top < scroller.bottom - 20;
  });
