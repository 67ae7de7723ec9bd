import type { HereWords } from '../here-words.ts';

export const here: HereWords = {
  kind: '图钉',
  looking: '正在查找……',
  failed: '图形数据没有读到，请再试一次。',
  holding: '图上范围包含这里的，由小到大',
  outside: '在图上画出的区界之外。',
  edge: (distance, accuracy) => `离画出的边界${distance}，边界可能偏差 ±${accuracy} 米`,
  edgeInDoubt: (distance, accuracy) => `离画出的边界${distance}，边界可能偏差 ±${accuracy} 米：也可能在界外`,
  inCircle: '只知大致在圈内，不一定就在这里',
  near: '图上最近的',
  road: '道路',
  station: '车站',
  about: (metres) => `约 ${metres} 米`,
  close: '不到 10 米',
  coordinates: '坐标（纬度，经度）',
  datums: { wgs84: 'WGS84', gcj02: 'GCJ-02' },
  datumNotes: { wgs84: 'CGCS2000 与之相差不到 1 米', gcj02: '高德、腾讯等国内手机地图所用，百度另有一套' },
  copy: '复制',
  copyCoordinates: (datum) => `复制 ${datum} 坐标`,
  removePin: '移除图钉',
};
