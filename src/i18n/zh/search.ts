import type { SearchWords } from '../search-words.ts';

export const search: SearchWords = {
  results: '查找结果',
  names: '名称',
  figures: '规划的数字',
  said: '规划说到',
  partly: '部分相符',
  ours: '编者注',
  counted: (things, figures, statements, partly) =>
    `名称 ${things} 条，${figures === 0 ? '' : `规划的数字 ${figures} 个，`}规划说到 ${statements} 处${partly === 0 ? '' : `，部分相符 ${partly} 条`}`,
  more: (count) => `还有 ${count} 条`,
  nothing: (typed) => `没有找到“${typed}”。`,
  nothingWhole: (typed) => `以下是最接近“${typed}”的，没有一处全部相符。`,
  advice: '可以换成汉字、全拼、首字母或英文，少打几个字再试。',
  almost: (typed) => `没有“${typed}”，读音或拼写相近的有：`,
  left: (count) => `筛选之外还有 ${count} 条。`,
  figuresNotRead: '规划的数字没有读到，现在只找名称和规划里的话。',
  unspoken: '拼音没有读到，现在按汉字和英文查找。',
  unspokenYet: '拼音正在读取……',
};
