import type { HereWords } from '../here-words.ts';

export const here: HereWords = {
  title: '这里有什么',
  looking: '正在查找……',
  failed: '图形数据没有读到，请再试一次。',
};
