import type { FacetWords } from '../facet-words.ts';

export const facets: FacetWords = {
  open: 'Filters',
  facets: {
    zone: 'Zone',
    kind: 'Kind',
    role: 'Role',
    chapter: 'Chapter',
    status: 'What the plan does',
    place: 'On the map?',
  },
  none: { zone: 'In no zone', role: 'In no role', chapter: 'In no chapter' },
  statuses: {
    existing: 'existing',
    completed: 'completed',
    new: 'new',
    renewal: 'renewal',
    explored: 'explored, devised, sought or striven for',
    unsaid: 'not said',
  },
  places: { placed: 'on the map', unplaced: 'location not found', placeless: 'no single place' },
  remove: (value) => `Remove "${value}"`,
  clear: 'Clear filters',
  left: (count, drawn) => `${count === 1 ? '1 entry' : `${count} entries`} left, ${drawn} on the map`,
  nothingLeft: 'Nothing meets all of these at once.',
};
