import type { SourceWords } from '../source-words.ts';

export const source: SourceWords = {
  ours: '这里是我们的转述，不是原文；标题也由我们概括。',
  numberRestored: '章节号为补出。',
  line: (line, paragraph) => `第 ${line} 行 · 段首“${paragraph}”`,
  box: (box) => `专栏 ${box}`,
  members: (of, role) => `${of} · ${role}`,
  projects: (of) => `${of} · 项目与投资`,
  framework: '总体框架',
  roads: '道路指标',
  sections: '本章各节',
  nothing: '这里没有另外的转述。',
  previous: '上一处',
  next: '下一处',
  toLine: (direction, line) => `${direction}：第 ${line} 行`,
  back: (name) => `回到${name}`,
  cite: '引用',
  citeLine: (line) => `引用第 ${line} 行`,
  citeText: (text) => `引用“${text}”`,
  readings: {
    title: '存疑的文字',
    introduced: (count, others) =>
      `规划的文字到我们手里时，有的缺字，有的少了标点，有的名字写法不一。下面是全部 ${count} 处，按规划的章节先后排：原文怎样、读作什么、有多大把握（100 % 是没有疑问）、为什么；最后另有 ${others} 个存疑的名称。`,
    readAs: '读作',
    asItStands: '照原文',
    or: '或',
    confidence: (perCent) => `把握 ${perCent}`,
    places: '出处',
    bearsUpon: '涉及',
    otherNames: (count) => `另外存疑的名称：${count} 个`,
    otherNamesWhy: '这些名称不在上面各处之中，理由见各自卡片的编者注。',
  },
};
