import { expect, test } from 'vitest';
import { card, useBrowser, visit } from './visit.ts';

useBrowser({ webgl: false });

test('without WebGL a message says so, and directory and card work', async () => {
  const opened = await visit();
  const { page } = opened;
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('没有 WebGL');
  await page.locator('directory-panel input').fill('皮子街');
  await page
    .locator('directory-panel')
    .getByRole('button', { name: /^皮子街片/ })
    .first()
    .click();
  await card(page).getByRole('heading', { name: '皮子街片' }).waitFor();
  await opened.close();
});
