import type { AboutWords } from '../about-words.ts';

export const about: AboutWords = {
  sections: {
    what: '这是什么，谁的规划',
    tiers: '地块的三种画法',
    missing: '缺什么',
    sources: '图形的来源',
    licences: '许可',
    report: '发现错误',
    privacy: '隐私',
  },
  quoted: '卡片上凡是规划说的，都注明在哪一章、哪一行；我们自己的话另列为“编者注”。',
  tiersIntroduced: '知道多少，就画多少。楼宇和设施也这样画。',
  tiers: {
    1: { name: '实线：四至有据', meaning: '查得到它的四边，或公布的中心和面积，图形照此画。' },
    2: { name: '虚线：取所在街区', meaning: '只查得到其中一处，就画出那里的整个街区；真正的边界未必如此。' },
    3: { name: '虚线圈加一点：只知归属', meaning: '只知道它属于哪里，大致在圈内某处；不画边界，不量面积。' },
  },
  parcels: (count) => `地块 ${count} 个`,
  withoutPlace: (count) => `规划提到、却没有找到位置的：${count} 项`,
  doubtfulReadings: (count) => `文字残缺或存疑的地方：${count} 处`,
  withoutArea: (count) => `只知大致位置、因而没有面积的地块：${count} 个`,
  licences: {
    drawing: { of: '图形与说明文字', licence: '开放数据库许可 ODbL 1.0' },
    code: { of: '程序', licence: 'MIT' },
    font: { of: '字体 Noto Sans SC（思源黑体）', licence: 'OFL 1.1' },
  },
  reuse: '转载或改画，请保留来源署名，并写明是示意图，非法定边界。',
  report: '看到画错、写错的，请打开一段写好的文字，补上您知道的，交给发布本页、或把它转给您的人。',
  privacy:
    '没有账号，不收集、不上传任何信息；只有您自己的浏览器记得您来过。除了提供本页的服务器，本页不联系任何地方，没有互联网也能用。',
};
