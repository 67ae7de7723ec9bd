import type { NetWords } from '../net-words.ts';

export const nets: NetWords = {
  title: '网',
  note: '点亮一张网，它的各部分就在图上突出来。',
  show: '在图上点亮这张网',
  hide: '把这张网收起',
  openCard: '打开卡片',
  parts: (all, drawn) => `${all} 个组成部分，${drawn} 个画在图上`,
  nothingDrawn: '它的组成部分没有一个有位置，图上点不亮。',
  nowhere: '位置未查到：',
  placeless: '说的是全区，不是地点：',
};
