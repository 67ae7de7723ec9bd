import type { StrangerWords } from '../stranger-words.ts';

export const stranger: StrangerWords = {
  welcome: { title: '第一次来？', tour: '开始导览', explore: '自己看图' },
  about: { title: '关于' },
  report: { title: '报告图上的错误', open: '报告错误' },
};
