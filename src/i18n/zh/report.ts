import type { ReportWords } from '../report-words.ts';

export const report: ReportWords = {
  title: '报告图上的错误',
  how: '本页不会发送任何东西。请复制这段文字，补上您的回答，交给发布本页、或把它转给您的人。',
  idSays: '编号说明指的是哪个图形。',
  text: '报告的文字',
  name: '名称',
  id: '编号',
  plan: '规划',
  link: '链接',
  which: '说的是哪个图形或名称？',
  questions: ['哪里不对？', '您怎么知道的（来源、链接或照片）？', '它应该在哪里？'],
  copy: '复制文字',
  copied: '已复制。',
  copyFailed: '没能复制。请点进文字框，全选后自行复制。',
};
