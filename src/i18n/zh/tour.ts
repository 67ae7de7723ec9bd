import type { TourWords } from '../tour-words.ts';

export const tour: TourWords = {
  start: '导览',
  resume: '继续导览',
  startHere: '从这里导览',
  label: '导览',
  controls: '导览控制',
  next: '下一页',
  previous: '上一页',
  leave: '退出',
  fullScreen: '全屏',
  animate: '镜头动画',
  progress: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  onTheMap: '图上所见',
  asStated: '规划所述',
  asDrawn: '图上量得',
  asMeasured: '图上量得，含误差',
  openCard: (name) => `退出导览，看“${name}”的卡片`,
  end: '导览到此为止。退出后可自己看图，哪个图形都能点开。',
  hint: '点按文字或左右滑动翻页，也可按 → 与空格。',
  from: (locators) => `规划出处：${locators}`,
  blank: '已黑屏，按任意键继续',
};
