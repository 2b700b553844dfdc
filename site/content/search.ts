/** What may be found, by the value of the filter “loai”. */
export const searchKindLabels = {
  'bai-viet': 'Bài viết',
  'dien-hinh': 'Điển hình',
  'don-vi': 'Đơn vị',
  'phong-trao': 'Phong trào',
  'van-ban': 'Văn bản',
  'gioi-thieu': 'Trang giới thiệu',
} as const;

export type SearchKind = keyof typeof searchKindLabels;

/** What narrows a search, as it stands in the index and in the page's address. */
export const searchFilters = ['loai', 'phong-trao', 'don-vi', 'dien-hinh', 'nam'] as const;
export type SearchFilter = (typeof searchFilters)[number];
