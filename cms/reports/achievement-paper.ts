import { exemplarKindLabels } from '#models/exemplar.ts';
import { fieldLabels } from '#models/field.ts';
import { honourKindLabels } from '#models/honour.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { sortedByName } from '#models/vietnamese/collation.ts';
import type { Column, Paper, Row } from './paper.ts';
import type { Honour, Introduced, PaperData } from './paper-data.ts';
import { planWords, unitName } from './words.ts';

const text = (key: string, label: string, width = 15): Column => ({ key, label, type: 'text', width });

const columns: readonly Column[] = [
  text('name', 'Họ và tên, tên điển hình', 20),
  text('kind', 'Loại điển hình'),
  text('position', 'Chức vụ, nghề nghiệp', 20),
  text('place', 'Nơi ở, nơi làm việc', 20),
  text('unit', 'Đơn vị giới thiệu', 20),
  text('field', 'Lĩnh vực'),
  text('movements', 'Phong trào thi đua', 20),
  text('deeds', 'Thời gian lập thành tích'),
  text('summary', 'Tóm tắt thành tích', 50),
  text('newDeeds', 'Thành tích mới so với lần trước', 30),
  text('honours', 'Danh hiệu thi đua, hình thức khen thưởng đã được tặng', 40),
  text('criteria', 'Tiêu chí đạt được', 40),
  text('confirmation', 'Văn bản xác nhận của đơn vị', 20),
  text('receipt', 'Số biên nhận'),
  { key: 'on', label: 'Ngày giới thiệu', type: 'day', width: 13 },
];

type Office = Pick<PaperData, 'letterhead' | 'units'> & { plan?: QuotaPlan; asOf: string };

/** Trích ngang thành tích: a row for each, which Word prints as a page of its own in the unit's name. */
export function achievementPaper(office: Office, chosen: readonly Introduced[]): Paper {
  const { letterhead, plan, asOf } = office;
  return {
    key: 'trich-ngang',
    kind: 'TRÍCH NGANG THÀNH TÍCH',
    subject: 'Giới thiệu điển hình tiên tiến',
    letterhead,
    on: localDay(asOf),
    landscape: false,
    sections: [
      {
        paragraphs: plan ? [`Theo ${planWords({ plan })}`] : [],
        table: {
          key: 'trich-ngang',
          label: 'Trích ngang thành tích',
          columns,
          rows: sortedByName(chosen, ({ name }) => name).map((one) => rowOf(office, one)),
        },
      },
    ],
    appendices: [],
    signatures: [['THỦ TRƯỞNG ĐƠN VỊ']],
    recipients: [],
    main: 'trich-ngang',
  };
}

const rowOf = (office: Pick<PaperData, 'units'>, one: Introduced): Row => ({
  name: one.name,
  kind: exemplarKindLabels[one.exemplarKind],
  position: one.position,
  place: one.place,
  unit: unitName(office, one.unit),
  field: one.field && fieldLabels[one.field],
  movements: one.movements.join('; '),
  deeds: stretch(one),
  summary: one.summary,
  newDeeds: one.newDeeds,
  honours: one.honours.map(honourWords).join('\n'),
  criteria: one.criteria.map((criterion) => `– ${criterion}`).join('\n'),
  confirmation: one.confirmation && dated(one.confirmation),
  receipt: one.receipt,
  on: one.on,
});

function stretch({ deedsFrom, deedsTo }: Introduced): string | undefined {
  const parts = [deedsFrom && `từ ngày ${formatDay(deedsFrom)}`, deedsTo && `đến ngày ${formatDay(deedsTo)}`];
  return parts.filter(Boolean).join(' ') || undefined;
}

const dated = ({ number, on }: { number?: string; on?: string }): string =>
  [number && `số ${number}`, on && `ngày ${formatDay(on)}`].filter(Boolean).join(' ');

/** Danh hiệu and hình thức stay apart: each line says which it is. */
const honourWords = ({ honourKind, name, decisionNumber, decidedOn, issuer }: Honour): string => {
  const decision = dated({ number: decisionNumber, on: decidedOn });
  const source = [decision && `Quyết định ${decision}`, issuer && `của ${issuer}`].filter(Boolean).join(' ');
  return `${honourKindLabels[honourKind]}: ${name}${source && ` (${source})`}`;
};
