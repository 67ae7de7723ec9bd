import type { FacetWords } from '../facet-words.ts';

export const facets: FacetWords = {
  open: '筛选',
  facets: { zone: '功能区', kind: '类别', role: '角色', chapter: '章节', status: '规划怎么做', place: '在图上吗' },
  none: { zone: '不属功能区', role: '没有角色', chapter: '没有章节' },
  statuses: {
    existing: '现有',
    completed: '已完成',
    new: '新建',
    renewal: '更新改造',
    explored: '探索、谋划、争取、力争',
    unsaid: '没有说',
  },
  places: { placed: '在图上', unplaced: '位置未查到', placeless: '不是地点' },
  remove: (value) => `去掉“${value}”`,
  clear: '清除筛选',
  left: (count, drawn) => `筛出 ${count} 项，${drawn} 项在图上`,
  nothingLeft: '没有一项同时合乎这些条件。',
};
