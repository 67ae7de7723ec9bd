import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '#state/address.ts';
import { HOME } from '#state/state.ts';

test('the view of the figures says where in it somebody is, and no more than that', () => {
  const at = { part: 'sums', figure: 'gdp-2025', relation: 'gdp-growth' } as const;
  expect(formatAddress({ ...HOME, view: 'figures' })).toBe('view=figures');
  expect(formatAddress({ ...HOME, view: 'figures', figuresAt: at })).toBe('view=figures&figure=gdp-2025');
  expect(formatAddress({ ...HOME, view: 'figures', figuresAt: { ...at, figure: null } })).toBe(
    'view=figures&part=sums&sum=gdp-growth',
  );
  expect(formatAddress({ ...HOME, figuresAt: at })).toBe('');
});

test('a part of the figures that is not there is named, and the first is shown with the figure asked for', () => {
  const { asked, notice } = parseAddress('view=figures&part=rumours&figure=gdp-2025');
  expect(asked.figuresAt).toEqual({ part: 'indicators', figure: 'gdp-2025', relation: null });
  expect(notice).toEqual({ type: 'link-unreadable', part: 'part=rumours' });
});
