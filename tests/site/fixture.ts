import { exemplarKindSlugs, exemplarKinds } from '#models/exemplar.ts';
import { type Site, siteSchema } from '#models/site.ts';
import { speechSettingsSchema } from '#models/spoken-script.ts';
import type {
  Bodies,
  HtmlView,
  Link,
  Person,
  Picture,
  PictureFile,
  StoryCard,
  StoryLine,
  View,
  ViewOf,
  Voice,
} from '#site/content/view.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { articleBody } from './fixture-body.ts';

/** One full example of every view. All names and places are invented. */
export const site: Site = siteSchema.parse({
  kind: 'site',
  id: 'site',
  url: 'https://guongsang.example.vn',
  name: 'Gương Sáng Sông Thương',
  province: 'Tỉnh Sông Thương',
  council: 'Hội đồng Thi đua – Khen thưởng tỉnh Sông Thương',
  tagline: 'Gương người tốt, việc tốt, điển hình tiên tiến',
  introduction:
    'Cổng thông tin giới thiệu các điển hình tiên tiến trong các phong trào thi đua yêu nước của tỉnh.\n\nMọi bài viết đều qua biên tập, xác minh và được duyệt trước khi đăng.',
  notice: 'Dữ liệu mẫu: mọi nhân vật, địa danh và sự việc trên cổng này đều là hư cấu.',
  contact: {
    name: 'Thường trực Hội đồng Thi đua – Khen thưởng tỉnh',
    office: 'Số 1 đường Bình Minh, phường Trung Tâm, tỉnh Sông Thương',
    phone: '0200 3 123 456',
    email: 'tdkt@songthuong.example.vn',
  },
  responsible: {
    name: 'Lò Thị Hiền Lương',
    position: 'Phó Chủ tịch Thường trực Hội đồng',
    phone: '0200 3 123 400',
    email: 'hienluong@songthuong.example.vn',
  },
});

/** A picture in three sizes; the files need not be there. */
const pictureFile = (file: string, width: number): PictureFile => ({
  src: `/media/${file}`,
  width,
  height: Math.round((width * 2) / 3),
  bytes: width * 90,
});

export const picture = (name: string, rest: Partial<Picture> = {}): Picture => ({
  alt: 'Nhiều người cùng cuốc đất mở rộng đường bê tông qua xóm',
  caption: 'Người dân xóm Nà Lèng làm đường mới.',
  credit: 'Hoàng Minh Khôi',
  focal: '30% 40%',
  sizes: [480, 960, 1600].map((width) => pictureFile(`${name}-${width}.jpg`, width)),
  avif: [480, 960].map((width) => pictureFile(`${name}-${width}.avif`, width)),
  ...rest,
});

const ruralArea: Link = { href: '/phong-trao/xay-dung-nong-thon-moi/', text: 'Xây dựng nông thôn mới' };
const teaching: Link = { href: '/phong-trao/day-tot-hoc-tot/', text: 'Dạy tốt – Học tốt' };
const health: Link = {
  href: '/phong-trao/y-duc-cham-soc-suc-khoe-nhan-dan/',
  text: 'Y đức – chăm sóc sức khỏe Nhân dân',
};
const household: Link = {
  href: '/phong-trao/phat-trien-kinh-te-ho-gia-dinh/',
  text: 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững',
};
const commune: Link = { href: '/don-vi/xa-na-leng/', text: 'Xã Nà Lèng' };
const hospital: Link = { href: '/don-vi/tram-y-te-xa-ban-hoa/', text: 'Trạm Y tế xã Bản Hoa' };

const card = (slug: string, title: string, rest: Partial<StoryCard>): StoryCard => ({
  href: `/bai-viet/${slug}/`,
  title,
  summary:
    'Từ một việc nhỏ làm đều đặn mỗi ngày, câu chuyện đã lan ra cả xóm và được nhiều nơi trong tỉnh học theo.',
  publishedAt: '2026-11-18T01:30:00.000Z',
  ...rest,
});

export const stories: StoryCard[] = [
  card('hien-dat-mo-duong', 'Hiến 1.200 m² đất, ông Lường Văn Thịnh mở đường cho cả xóm', {
    summary:
      'Con đường vào xóm Nà Lèng trước kia chỉ vừa một xe máy. Ông Thịnh hiến đất trước, rồi đi từng nhà vận động; đến nay hai mươi bảy hộ đã làm theo.',
    publishedAt: '2026-11-20T18:30:00.000Z',
    movement: ruralArea,
    unit: commune,
    cover: picture('hien-dat'),
  }),
  card('lop-hoc-buoi-toi', 'Lớp học buổi tối của cô giáo Ma Thị Hoài Thư', {
    movement: teaching,
    unit: { href: '/don-vi/truong-tieu-hoc-ban-hoa/', text: 'Trường Tiểu học Bản Hoa' },
    cover: picture('lop-hoc', { focal: '50% 20%' }),
  }),
  card(
    'bac-si-tuyen-xa',
    'Người thầy thuốc hai mươi năm đi bộ đến từng bản vùng cao để tiêm chủng, khám thai cho bà con',
    { movement: health, unit: hospital },
  ),
  card('na-leng-thoat-ngheo', 'Gia đình anh Vi Văn Sự: từ hộ nghèo đến vườn cam ba trăm gốc', {
    movement: household,
    unit: commune,
    cover: picture('vuon-cam', { focal: '80% 50%' }),
    publishedAt: '2026-11-10T02:00:00.000Z',
  }),
  card('hop-tac-xa-che', 'Hợp tác xã chè Phja Đeng đưa chè Shan tuyết ra thành phố', {
    movement: household,
    cover: picture('che'),
    publishedAt: '2026-11-06T02:00:00.000Z',
  }),
  card('to-cong-nghe-so', 'Tổ công nghệ số cộng đồng gõ cửa từng nhà', {
    movement: { href: '/phong-trao/cai-cach-hanh-chinh/', text: 'Cải cách hành chính' },
    unit: { href: '/don-vi/phuong-trung-tam/', text: 'Phường Trung Tâm' },
    publishedAt: '2026-11-03T02:00:00.000Z',
  }),
  card('doi-bien-phong', 'Chiến sĩ biên phòng giúp dân gặt lúa chạy bão', {
    movement: { href: '/phong-trao/quyet-thang/', text: 'Quốc phòng – an ninh' },
    cover: picture('gat-lua'),
    publishedAt: '2026-10-28T02:00:00.000Z',
  }),
];

const [leadStory, ...laterStories] = stories;

const lineOf = ({ href, title, publishedAt, unit }: StoryCard): StoryLine => ({
  href,
  title,
  publishedAt,
  unit: unit?.text,
});

export const people: Person[] = [
  {
    href: '/dien-hinh/luong-van-thinh/',
    name: 'Lường Văn Thịnh',
    exemplarKind: 'individual',
    position: 'Trưởng xóm Nà Lèng',
    place: 'xã Nà Lèng',
    portrait: picture('luong-van-thinh', { alt: 'Ông Lường Văn Thịnh đứng bên con đường mới' }),
  },
  {
    href: '/dien-hinh/ma-thi-hoai-thu/',
    name: 'Ma Thị Hoài Thư',
    exemplarKind: 'individual',
    position: 'Giáo viên Trường Tiểu học Bản Hoa',
  },
  {
    href: '/dien-hinh/hop-tac-xa-che-phja-deng/',
    name: 'Hợp tác xã chè Phja Đeng',
    exemplarKind: 'collective',
    place: 'xã Bản Hoa',
  },
  {
    href: '/dien-hinh/gia-dinh-vi-van-su/',
    name: 'Gia đình anh Vi Văn Sự',
    exemplarKind: 'household',
    place: 'xóm Khuổi Linh, xã Nà Lèng',
    portrait: picture('vi-van-su', { alt: 'Anh Vi Văn Sự giữa vườn cam' }),
  },
  {
    href: '/dien-hinh/tieng-loa-ban-hoa/',
    name: 'Mô hình “Tiếng loa Bản Hoa”',
    exemplarKind: 'model',
    place: 'xã Bản Hoa',
  },
];

const mainFeeds: Link[] = [
  { href: '/rss.xml', text: 'Gương Sáng Sông Thương: tất cả bài viết' },
  { href: '/phat-thanh/rss.xml', text: 'Gương Sáng Sông Thương: Gương điển hình tiên tiến (phát thanh)' },
];
const home: Link = { href: '/', text: 'Trang chủ' };

const page = (path: string, title: string, trail: Link[] = [], description?: string) => ({
  path,
  title,
  description,
  preview: { src: '/chia-se/0123456789abcdef01234567.jpg', alt: title },
  site,
  breadcrumb: path === '/' ? [] : [home, ...trail],
  feeds: mainFeeds,
});

export const bodies: Bodies = { a1: articleBody };

export const voice: Voice = {
  src: '/media/hien-dat-mo-duong.mp3',
  mimeType: 'audio/mpeg',
  bytes: 1_204_224,
  seconds: 301,
  synthetic: true,
  voice: 'Giọng máy miền Bắc',
};

export const article: ViewOf<'article'> = {
  page: 'article',
  ...page(
    '/bai-viet/hien-dat-mo-duong/',
    'Hiến 1.200 m² đất, ông Lường Văn Thịnh mở đường cho cả xóm',
    [{ href: '/phong-trao/', text: 'Phong trào' }, ruralArea],
    leadStory?.summary,
  ),
  summary: leadStory?.summary ?? '',
  publishedAt: '2026-11-20T18:30:00.000Z',
  updatedAt: '2026-11-21T02:00:00.000Z',
  byline: 'Nông Thu Hà',
  source: 'Trung tâm Văn hóa xã Nà Lèng',
  field: 'agriculture',
  cover: picture('hien-dat'),
  body: { id: 'a1', digest: 'x' },
  pictures: {
    m2: picture('duong-moi', {
      alt: 'Con đường bê tông mới chạy giữa ruộng lúa',
      caption: 'Con đường rộng năm mét, ô tô vào tận sân nhà văn hóa xóm.',
    }),
  },
  movements: [ruralArea, household],
  unit: commune,
  people: people.slice(0, 2),
  corrections: [
    {
      on: '2026-11-21',
      note: 'Diện tích đất ông Thịnh hiến là 1.200 m², không phải 1.300 m² như bài đăng ban đầu.',
    },
  ],
  script: { href: '/bai-viet/hien-dat-mo-duong/ban-doc/', text: 'Bản đọc cho đài' },
  spoken: '/bai-viet/hien-dat-mo-duong/ban-doc.txt',
  voices: [
    { label: 'Tiếng Việt', language: 'vi', voice },
    {
      label: 'Tiếng Tày',
      language: 'tyz',
      by: 'Hoàng Thị Lả',
      href: '/bai-viet/hien-dat-mo-duong/ban-doc/#tay',
    },
  ],
  sameExemplar: laterStories.slice(0, 2),
  related: laterStories.slice(2, 5),
  previous: {
    href: '/bai-viet/na-leng-thoat-ngheo/',
    text: 'Gia đình anh Vi Văn Sự: từ hộ nghèo đến vườn cam ba trăm gốc',
  },
  next: { href: '/bai-viet/lop-hoc-buoi-toi/', text: 'Lớp học buổi tối của cô giáo Ma Thị Hoài Thư' },
  radio: true,
};

const kinds = exemplarKinds.map((exemplarKind) => {
  const href = `/dien-hinh/${exemplarKindSlugs[exemplarKind]}/`;
  return { exemplarKind, href, feed: `${href}rss.xml` };
});

const period = (label: string, due: string, [met = 0, late = 0, missing = 0, notDue = 0]: number[]) => ({
  id: label,
  label,
  due,
  required: met + late + missing + notDue,
  done: met + late,
  inTime: met,
  late,
  missing,
  notYetDue: notDue,
  units: { met, late, missing, notDue, exceeded: 0 },
});
const newestPeriod = period('Quý IV/2026', '2026-12-25', [1, 0, 0, 1_200]);

export const planStatistics: ViewOf<'planStatistics'> = {
  page: 'planStatistics',
  ...page('/thong-ke/ke-hoach-3/', 'Kế hoạch nhân điển hình giai đoạn 2026–2030', [
    { href: '/thong-ke/', text: 'Thống kê' },
  ]),
  number: '118/KH-UBND',
  issuer: 'UBND tỉnh Sông Thương',
  document: { href: '/van-ban/ke-hoach-118/', text: 'Kế hoạch nhân điển hình giai đoạn 2026–2030' },
  from: '2026-01-01',
  to: '2030-12-31',
  on: '2026-11-25',
  quotas: [
    'Mỗi xã, phường giới thiệu ít nhất 02 điển hình mỗi quý, gửi từ ngày 20 đến ngày 25 tháng cuối quý.',
  ],
  periods: [period('Quý III/2026', '2026-09-25', [17, 2, 5, 0]), newestPeriod],
  units: [
    {
      name: 'Xã Nà Lèng',
      href: commune.href,
      required: 13,
      done: 11,
      inTime: 9,
      late: 2,
      missing: 2,
      notYetDue: 0,
    },
    { name: 'Toàn địa bàn', required: 1_212, done: 9, inTime: 9, late: 0, missing: 3, notYetDue: 1_200 },
  ],
  total: { required: 1_225, done: 20, inTime: 18, late: 2, missing: 5, notYetDue: 1_200 },
  introduced: { total: 0, counts: [] },
};

export const statistics: ViewOf<'statistics'> = {
  page: 'statistics',
  ...page('/thong-ke/', 'Thống kê'),
  plans: [
    {
      href: planStatistics.path,
      title: planStatistics.title,
      number: planStatistics.number,
      on: planStatistics.on,
      latest: newestPeriod,
    },
    { href: '/thong-ke/ke-hoach-4/', title: 'Kế hoạch chưa bắt đầu', on: '2026-11-25' },
  ],
  introduced: {
    total: 60,
    counts: [
      {
        heading: 'Theo tháng',
        of: 'Tháng',
        shape: 'columns',
        rows: [
          { label: 'Tháng 12/2025', mark: '12', era: '2025', count: 20 },
          { label: 'Tháng 01/2026', mark: '1', era: '2026', count: 40 },
        ],
      },
    ],
    workers: { known: 40, direct: 25 },
  },
  told: {
    total: 1_234,
    counts: [
      {
        heading: 'Theo phong trào',
        of: 'Phong trào',
        shape: 'bars',
        rows: [
          { label: ruralArea.text, href: ruralArea.href, count: 812 },
          { label: teaching.text, href: teaching.href, count: 1 },
          { label: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', count: 400 },
        ],
      },
    ],
  },
};

export const htmlViews: HtmlView[] = [
  statistics,
  planStatistics,
  {
    page: 'home',
    ...page('/', site.name, [], site.tagline),
    lead: leadStory,
    latest: laterStories,
    strips: [
      {
        movement: ruralArea,
        lead: { ...stories[1], movement: undefined } as StoryCard,
        more: stories.slice(2, 4).map(lineOf),
      },
      { movement: health, lead: { ...stories[2], movement: undefined } as StoryCard, more: [] },
    ],
    introduced: people.map((person, index) => ({ person, by: index === 2 ? undefined : commune })),
    radio: stories.slice(1, 5),
  },
  article,
  {
    page: 'script',
    ...page('/bai-viet/hien-dat-mo-duong/ban-doc/', 'Bản đọc: Hiến 1.200 m² đất', [
      { href: article.path, text: article.title },
    ]),
    story: { title: article.title, summary: article.summary, byline: article.byline, unit: commune.text },
    speech: speechSettingsSchema.parse({}),
    body: article.body,
    article: article.path,
    publishedAt: article.publishedAt,
    corrections: article.corrections,
    languages: [{ id: 'tay', label: 'Tiếng Tày', language: 'tyz', by: 'Hoàng Thị Lả', text: 'Pi noọng!' }],
    text: '/bai-viet/hien-dat-mo-duong/ban-doc.txt',
  },
  {
    page: 'withdrawn',
    ...page('/bai-viet/bai-da-go/gone.html', 'Bài viết đã được gỡ'),
    withdrawnAt: '2026-11-20T18:30:00.000Z',
  },
  {
    page: 'shelf',
    ...page(ruralArea.href, ruralArea.text, [{ href: '/phong-trao/', text: 'Phong trào thi đua' }]),
    heading: ruralArea.text,
    kicker: { href: '/phong-trao/', text: 'Phong trào thi đua' },
    intro: 'Chung sức xây dựng nông thôn mới, không để ai bị bỏ lại phía sau.',
    facts: [
      { label: 'Hình thức', value: 'Thi đua theo chuyên đề' },
      { label: 'Cơ quan phát động', value: 'Ủy ban nhân dân tỉnh Sông Thương' },
      { label: 'Phát động từ', value: '01/01/2026' },
      { label: 'Đơn vị kế thừa', value: commune.text, href: commune.href },
    ],
    people,
    stories,
    years: [2026, 2025, 2024].map((year) => ({
      year: String(year),
      href: `${ruralArea.href}${year}/`,
      stories: year - 2000,
      exemplars: year - 2010,
    })),
    periods: [],
    feedLinks: [{ href: `${ruralArea.href}rss.xml`, text: 'RSS' }],
  },
  {
    page: 'period',
    ...page('/luu-tru/2026/11/', 'Bài viết tháng 11/2026', [{ href: '/luu-tru/', text: 'Lưu trữ' }]),
    heading: 'Tháng 11/2026',
    stories: stories.map(lineOf),
    earlier: { href: '/luu-tru/2026/10/', text: 'Tháng 10/2026' },
    later: { href: '/luu-tru/2026/12/', text: 'Tháng 12/2026' },
    back: { href: '/luu-tru/', text: 'Lưu trữ' },
  },
  {
    page: 'archive',
    ...page('/luu-tru/', 'Lưu trữ theo tháng'),
    periods: [2026, 2025].map((year) => ({
      year,
      months: [1, 2, 3, 9, 10, 11, 12].map((month) => ({
        href: `/luu-tru/${year}/${String(month).padStart(2, '0')}/`,
        text: `Tháng ${month}`,
      })),
    })),
  },
  {
    page: 'movements',
    ...page('/phong-trao/', 'Phong trào thi đua'),
    movements: [
      {
        ...ruralArea,
        form: 'themed' as const,
        summary: 'Chung sức xây dựng nông thôn mới, không để ai bị bỏ lại phía sau.',
      },
      { ...teaching, form: 'regular' as const, summary: undefined },
      { ...health, form: 'regular' as const, summary: 'Thầy thuốc như mẹ hiền.' },
    ].map(({ href, text, form, summary }) => ({ href, name: text, form, summary, feed: `${href}rss.xml` })),
  },
  {
    page: 'units',
    ...page('/don-vi/', 'Đơn vị giới thiệu điển hình'),
    groups: [
      {
        unitKind: 'department',
        units: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'].map((name) => ({
          href: '/don-vi/so/',
          name,
        })),
      },
      {
        unitKind: 'commune',
        units: ['Xã Bản Hoa', 'Xã Nà Lèng', 'Xã Đèo Giàng'].map((name) => ({ href: '/don-vi/xa/', name })),
      },
      {
        unitKind: 'district',
        units: [{ href: '/don-vi/huyen-cho-la/', name: 'Huyện Chợ Lá', ended: '2025-06-30' }],
      },
    ],
  },
  { page: 'exemplars', ...page('/dien-hinh/', 'Điển hình tiên tiến'), kinds, people },
  {
    page: 'exemplar',
    ...page('/dien-hinh/luong-van-thinh/', 'Lường Văn Thịnh', [
      { href: '/dien-hinh/', text: 'Điển hình tiên tiến' },
    ]),
    name: 'Lường Văn Thịnh',
    exemplarKind: 'individual',
    position: 'Trưởng xóm Nà Lèng',
    place: 'xã Nà Lèng',
    unit: commune,
    summary: 'Hiến 1.200 m² đất và vận động hai mươi bảy hộ cùng làm con đường vào xóm.',
    portrait: picture('luong-van-thinh', { alt: 'Ông Lường Văn Thịnh đứng bên con đường mới' }),
    step: 'nurtured',
    steps: [
      { step: 'discovered', on: '2026-03-05' },
      { step: 'nurtured', on: '2026-06-20' },
    ],
    honours: {
      title: [{ name: 'Chiến sĩ thi đua cơ sở' }],
      award: [
        {
          name: 'Bằng khen của Chủ tịch UBND tỉnh',
          decisionNumber: '214/QĐ-UBND',
          decidedOn: '2026-02-03',
          issuer: 'Chủ tịch UBND tỉnh Sông Thương',
        },
      ],
    },
    stories: stories.slice(0, 3),
    periods: [{ year: 2026, href: '/dien-hinh/luong-van-thinh/2026/', months: [] }],
  },
  {
    page: 'documents',
    ...page('/van-ban/', 'Văn bản'),
    groups: [
      {
        documentKind: 'plan',
        years: [
          {
            year: '2026',
            documents: [
              {
                href: '/van-ban/ke-hoach-tuyen-truyen-dien-hinh-tien-tien/',
                number: '15/KH-HĐTĐKT',
                title:
                  'Kế hoạch phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến giai đoạn 2026–2030',
                issuer: site.council,
                issuedOn: '2026-01-15',
                file: { name: 'a1b2.pdf', bytes: 1_234_567 },
              },
            ],
          },
        ],
      },
      {
        documentKind: 'guidance',
        years: [
          {
            documents: [{ href: '/van-ban/huong-dan/', title: 'Hướng dẫn viết bài giới thiệu điển hình' }],
          },
        ],
      },
    ],
  },
  {
    page: 'document',
    ...page('/van-ban/ke-hoach/', 'Kế hoạch nhân điển hình tiên tiến năm 2026', [
      { href: '/van-ban/', text: 'Văn bản' },
    ]),
    number: '15/KH-HĐTĐKT',
    documentKind: 'plan',
    issuer: site.council,
    issuedOn: '2026-01-15',
    summary: 'Mỗi quý, mỗi xã giới thiệu ít nhất một điển hình.',
    file: { href: '/media/a1b2.pdf', name: 'ke-hoach.pdf', bytes: 48_200 },
    text: '# I. Mục đích\n\nNhân rộng gương tốt.\n\n## 1. Chỉ tiêu\n\n| Đơn vị | Mỗi quý | Mỗi năm |\n|---|---:|---:|\n| Xã, phường | 01 | 04 |\n| Sở, ban, ngành | 01 | 04 |\n',
  },
  {
    page: 'search',
    ...page('/tim-kiem/', 'Tìm kiếm'),
    periods: [{ year: 2026, months: [{ href: '/luu-tru/2026/11/', text: 'Tháng 11' }] }],
    movements: [ruralArea, teaching],
    units: [commune],
  },
  { page: 'about', ...page('/gioi-thieu/', 'Giới thiệu') },
  {
    page: 'english',
    ...page('/en/', 'About Gương Sáng'),
    breadcrumb: [],
    council: 'The local Emulation and Commendation Council',
  },
  { page: 'notFound', ...page('/404.html', 'Không tìm thấy trang') },
  {
    page: 'feeds',
    ...page('/rss/', 'Nguồn tin RSS'),
    groups: [
      {
        heading: 'Toàn cổng',
        feeds: [{ text: 'Tất cả bài viết', links: [{ href: '/rss.xml', text: 'RSS' }] }],
      },
      {
        heading: 'Theo phong trào',
        feeds: [ruralArea, teaching].map(({ href, text }) => ({
          text,
          links: [
            { href: `${href}rss.xml`, text: 'RSS' },
            { href: `${href}atom.xml`, text: 'Atom' },
          ],
        })),
      },
    ],
  },
];

export const feedItem: FeedItem = {
  guid: 'urn:uuid:4f0c9a52-2c0e-4f0f-9a7e-6f2f5f0c1a11',
  href: article.path,
  title: article.title,
  summary: article.summary,
  publishedAt: article.publishedAt,
  updatedAt: '2026-11-21T02:00:00.000Z',
  byline: article.byline,
  corrections: [],
  categories: ['Xây dựng nông thôn mới', 'Xã Nà Lèng'],
  body: article.body,
  pictures: article.pictures,
  cover: article.cover,
};

export const feed: FeedView = {
  page: 'feed',
  format: 'rss',
  path: '/phong-trao/xay-dung-nong-thon-moi/rss.xml',
  site,
  title: `${site.name}: Xây dựng nông thôn mới`,
  description: 'Chung sức xây dựng nông thôn mới.',
  home: ruralArea.href,
  updatedAt: '2026-11-21T02:00:00.000Z',
  tombstones: [],
  siblings: [],
  items: [
    feedItem,
    {
      ...feedItem,
      guid: 'urn:uuid:4f0c9a52-2c0e-4f0f-9a7e-6f2f5f0c1a12',
      href: '/bai-viet/na-leng-thoat-ngheo/',
      title: 'Gia đình anh Vi Văn Sự',
      publishedAt: '2026-11-10T02:00:00.000Z',
      byline: undefined,
      cover: undefined,
      categories: [],
    },
  ],
};

export const views: View[] = [
  ...htmlViews,
  feed,
  {
    page: 'sitemap',
    path: '/sitemap/2026-11.xml',
    site,
    urls: [{ href: '/luu-tru/2026/11/' }, { href: article.path, lastmod: '2026-11-21' }],
  },
  {
    page: 'sitemapIndex',
    path: '/sitemap.xml',
    site,
    sitemaps: ['/sitemap/trang.xml', '/sitemap/2026-11.xml'],
  },
  { page: 'robots', path: '/robots.txt', site },
  { page: 'manifest', path: '/manifest.json', site },
  { page: 'humans', path: '/humans.txt', site },
];
