import type { TourWords } from '../tour-words.ts';

export const tour: TourWords = {
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
  hint: '点文字，或按 → 与空格翻页。',
  touchHint: '点按文字，或左右滑动翻页。',
  from: (locators) => `规划出处：${locators}`,
};
