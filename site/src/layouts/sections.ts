import {
  archivePath,
  englishPath,
  feedsPath,
  radioPath,
  searchPath,
  statisticsPath,
} from '#site/content/addresses.ts';

/** What the portal is made of, in the order of the masthead. */
export const sections = [
  { href: '/phong-trao/', text: 'Phong trào' },
  { href: '/dien-hinh/', text: 'Điển hình' },
  { href: '/don-vi/', text: 'Đơn vị' },
  { href: radioPath, text: 'Phát thanh' },
  { href: '/van-ban/', text: 'Văn bản' },
  { href: statisticsPath, text: 'Thống kê' },
  { href: '/gioi-thieu/', text: 'Giới thiệu' },
];

export const search = { href: searchPath, text: 'Tìm kiếm' };

/** What only the foot of a page leads to. */
export const services = [
  search,
  { href: archivePath, text: 'Lưu trữ theo tháng' },
  { href: feedsPath, text: 'Nguồn tin cho đài (RSS)' },
  { href: englishPath, text: 'About this portal', lang: 'en', hreflang: 'en' },
];
