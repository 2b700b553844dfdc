import type { Introduced, PaperData } from '#cms/reports/paper-data.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { planSchema } from '#models/quota/plan.ts';
import { calendarSpan } from '#models/quota/span.ts';

/** What a spreadsheet or a Word file could choke on. */
export const hostile = {
  formula: '=HYPERLINK("http://x.example","Bấm vào đây")',
  plus: '+84 là đầu số',
  at: '@SUM(A1:A9)',
  emoji: 'Nguyễn Thị Hoà 🌾👩🏽‍🌾',
  decomposed: 'Trần Thị Bưởi'.normalize('NFD'),
  control: 'Lê\u0000 Văn\u0007 Tám\u001f',
  markup: '<b>Đỗ & Sơn</b> "dẫn đầu"',
  long: `Tổ hợp tác ${'nuôi trồng, chế biến và tiêu thụ nông sản sạch '.repeat(7)}`.slice(0, 300),
};

const commune = (id: string, name: string): QuotaUnit => ({
  id,
  name,
  unitKind: 'commune',
  successors: [],
});

export const units: QuotaUnit[] = [
  commune('1', 'Xã Đồng Vạc'),
  commune('2', 'Xã Bến Soi'),
  commune('3', 'Xã Ánh Dương'),
  { id: '4', name: 'Sở Y tế', unitKind: 'department', successors: [] },
  { id: '5', name: 'Sở Công Thương', unitKind: 'department', validTo: '2026-08-31', successors: ['4'] },
];

export const plan = planSchema.parse({
  id: '9',
  title: 'Xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2026–2030',
  number: '118/KH-UBND',
  issuer: 'UBND tỉnh Nhạn Giang',
  issuedOn: '2026-01-05',
  from: '2026-01-01',
  to: '2030-12-31',
  groups: [{ key: 'xa', name: 'Các xã, phường', units: ['1', '2', '3'] }],
  rules: [
    {
      key: 'xa',
      whom: { groups: ['xa'] },
      counts: {},
      amount: { min: 2 },
      per: { kind: 'quarter' },
      windows: [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }],
      score: { points: 10, extraPoints: 1, extraLimit: 2 },
    },
    {
      key: 'so',
      whom: { unitKinds: ['department'] },
      counts: {},
      amount: { min: 1 },
      per: { kind: 'quarter' },
      score: { points: 5 },
    },
  ],
});

const introduced = (
  id: number,
  unit: string,
  on: string,
  name: string,
  more: Partial<Introduced> = {},
): Introduced => ({
  event: `introduction/${id}`,
  unit,
  state: 'received',
  on,
  receipt: `GT-2026-${String(id).padStart(4, '0')}`,
  name,
  exemplarKind: 'individual',
  role: 'farmer',
  position: 'Nông dân',
  place: 'thôn Đồng Sim',
  field: 'agriculture',
  movements: ['Xây dựng nông thôn mới'],
  summary: 'Hiến 200 m² đất mở đường; vận động 43 hộ cùng góp 1.860 ngày công.',
  honours: [],
  criteria: [],
  ...more,
});

export const introductions: Introduced[] = [
  introduced(1, '1', '2026-09-21', 'Trần Văn An'),
  introduced(2, '1', '2026-09-22', 'Lê Thị An', {
    role: 'teacher',
    field: 'education',
    position: 'Giáo viên',
  }),
  introduced(3, '1', '2026-09-23', hostile.emoji, { summary: hostile.formula }),
  introduced(4, '2', '2026-09-24', hostile.decomposed, { summary: hostile.plus }),
  introduced(5, '2', '2026-10-02', 'Bùi Đức Ân', {
    meantFor: '2026-09-30',
    role: 'leader',
    summary: hostile.at,
  }),
  introduced(6, '3', '2026-09-25', hostile.markup, {
    exemplarKind: 'model',
    role: undefined,
    name: hostile.markup,
  }),
  introduced(7, '4', '2026-08-14', hostile.long, {
    exemplarKind: 'collective',
    role: undefined,
    field: 'health',
  }),
  introduced(8, '3', '2026-09-22', hostile.control, { state: 'returned' }),
  introduced(9, '3', '2026-06-22', 'Gia đình ông Lò Văn Sển', { exemplarKind: 'household', role: undefined }),
  introduced(10, '1', '2026-09-24', 'Trần Văn An', { newDeeds: 'Mở thêm hai lớp học nghề.' }),
];

const events: QuotaEvent[] = introductions.map((one) => ({
  id: one.event,
  kind: 'introduction',
  unit: one.unit,
  at: `${one.on}T03:00:00.000Z`,
  meantFor: one.meantFor,
  ...(one.state === 'returned' && { ended: 'returned', endedAt: `${one.on}T09:00:00.000Z` }),
  exemplars: [{ id: `điển hình ${one.name}`, kind: one.exemplarKind, role: one.role }],
}));

/** Quarter III of 2026 as the office sees it on 25 November: units that did all, a part, late, nothing. */
export function paperData(period = '2026-Q3', asOf = '2026-11-25T03:00:00.000Z'): PaperData {
  const span = calendarSpan(period);
  if (!span) throw new RangeError(period);
  return {
    letterhead: {
      superior: 'UBND tỉnh Nhạn Giang',
      issuer: 'Hội đồng Thi đua – Khen thưởng',
      place: 'Nhạn Giang',
    },
    plan,
    units: new Map(units.map((unit) => [unit.id, unit])),
    span,
    sheet: evaluate(plan, units, events, asOf),
    introductions,
    ruleWords: new Map([
      [
        'xa',
        'Mỗi xã, phường giới thiệu ít nhất 02 điển hình mỗi quý, gửi từ ngày 20 đến ngày 25 tháng cuối quý.',
      ],
      ['so', 'Mỗi sở, ban, ngành giới thiệu ít nhất 01 điển hình mỗi quý.'],
    ]),
    eventLabel: (event) => introductions.find((one) => one.event === event)?.name ?? event,
  };
}
