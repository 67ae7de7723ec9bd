import type { Found, Hit } from '#search/find.ts';

/** The Chinese names of the things found, or of those the statements found are about. */
export const namesIn = ({ hits }: Found, type: Hit['entry']['type'] = 'thing'): readonly string[] =>
  hits.flatMap(({ entry }) => (entry.type === type ? [entry.thing.name.zh] : []));

/** The text of a hit with what is marked in brackets. */
export const marked = ({ matched: { text }, ranges }: Hit): string => {
  let shown = '';
  let at = 0;
  for (const [from, to] of ranges) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return shown + text.slice(at);
};
