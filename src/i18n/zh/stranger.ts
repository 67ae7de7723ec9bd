import type { StrangerWords } from '../stranger-words.ts';

export const stranger: StrangerWords = {
  welcome: {
    title: '第一次来？',
    headings: { what: '这是什么', whose: '谁的规划', drawn: '画了什么', sure: '有多准' },
    what: (planTitle) => `一张可以点开看的地图，画的是《${planTitle}》里写到的地方。`,
    whose: (district) => `规划是${district}政府公开的文件。这张图不是政府画的，只是示意图，非法定边界。`,
    drawn: (counts) => `共画出 ${counts}。`,
    counted: {
      zone: (count) => `${count} 个功能区`,
      axis: (count) => `${count} 条主轴`,
      'highlight-area': (count) => `${count} 个亮点片区`,
      parcel: (count) => `${count} 个地块`,
      road: (count) => `${count} 条道路`,
    },
    sure: '每个图形都写明凭什么画、可能偏差多少米。',
    dashed: '虚线：边界只是示意',
    circle: '虚线圈：大致就在圈里，别的不知道',
    hint: '点一下图形，看规划怎么说；要找街道或数字，就搜索；长按或右键点击，问“这里有什么”。',
    tour: '开始导览',
    explore: '自己看图',
  },
  about: { title: '关于', heading: '关于本图' },
  reportError: '报告错误',
};
