import { exemplarKindLabels, exemplarKinds } from '#models/exemplar.ts';
import { fieldLabels } from '#models/field.ts';
import type { IntroductionState } from '#models/introduction-state.ts';
import { listed } from '#models/quota/sentence/words.ts';
import { cellsWithin } from '#models/quota/span.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { compareText, sortedByName } from '#models/vietnamese/collation.ts';
import { formatCount } from '#models/vietnamese/numbers.ts';
import { numberColumn, numbered } from './figures.ts';
import type { Paper, Row } from './paper.ts';
import type { Introduced, PaperData } from './paper-data.ts';
import { officeSignature, recipients } from './signing.ts';
import { asOfWords, planWords, spanWords, unitName } from './words.ts';

const standing: readonly IntroductionState[] = ['sent', 'received', 'accepted', 'chosen', 'proposed'];

/**
 * Danh sách điển hình tiên tiến with the gist of their deeds: whom the units introduced in the span, what was
 * returned or refused left out. People stand in the order of tên, đệm, họ, the others by their names.
 */
export function listPaper(data: PaperData): Paper {
  const introduced = introducedWithin(data);
  const counted = new Set(
    cellsWithin(data.sheet, data.span).flatMap(({ items }) => items.map(({ event }) => event)),
  );
  const byKind = exemplarKinds.map((kind) => ({
    kind,
    found: inOrder(introduced.filter(({ exemplarKind }) => exemplarKind === kind)),
  }));
  const kinds = byKind
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => `${formatCount(found.length)} ${exemplarKindLabels[kind].toLowerCase()}`);
  const all = byKind.flatMap(({ found }) => found);
  const inQuota = all.filter(({ event }) => counted.has(event)).length;
  return {
    key: 'danh-sach',
    kind: 'DANH SÁCH',
    symbol: 'DS',
    subject: `Điển hình tiên tiến được giới thiệu ${spanWords(data)}`,
    letterhead: data.letterhead,
    on: localDay(data.sheet.asOf),
    landscape: true,
    sections: [
      {
        paragraphs: [
          `Thực hiện ${planWords(data)}, ${spanWords(data)} các đơn vị đã giới thiệu ${formatCount(all.length)} lượt điển hình tiên tiến${kinds.length > 0 ? `, gồm ${listed(kinds, 'và')}` : ''}; ${formatCount(inQuota)} lượt được tính vào chỉ tiêu. ${asOfWords(data)}`,
        ],
        table: {
          key: 'danh-sach',
          label: 'Danh sách điển hình tiên tiến',
          columns: [
            numberColumn,
            { key: 'kind', label: 'Loại', type: 'text', width: 9 },
            { key: 'name', label: 'Họ và tên, tên điển hình', type: 'text', width: 18 },
            { key: 'position', label: 'Chức vụ, nghề nghiệp, địa chỉ', type: 'text', width: 18 },
            { key: 'unit', label: 'Đơn vị giới thiệu', type: 'text', width: 15 },
            { key: 'field', label: 'Lĩnh vực', type: 'text', width: 13 },
            { key: 'summary', label: 'Tóm tắt thành tích', type: 'text', width: 38 },
            { key: 'on', label: 'Ngày giới thiệu', type: 'day', width: 13 },
            { key: 'counted', label: 'Tính vào chỉ tiêu', type: 'text', width: 8 },
          ],
          rows: numbered(all.map((one) => rowOf(data, one, counted.has(one.event)))),
        },
      },
    ],
    appendices: [],
    signatures: [officeSignature(data.letterhead)],
    recipients,
    main: 'danh-sach',
  };
}

/**
 * Who was introduced in the span: by the sheet, which knows for which period a late one counts; by its day
 * where no rule of the plan speaks of it.
 */
export function introducedWithin(data: PaperData): Introduced[] {
  const { sheet, span, introductions } = data;
  const placed = eventsOf(sheet.cells);
  const within = eventsOf(cellsWithin(sheet, span));
  return introductions.filter(({ event, state, meantFor, on }) => {
    if (!standing.includes(state)) return false;
    const day = meantFor ?? on ?? '';
    return placed.has(event) ? within.has(event) : span.from <= day && day <= span.to;
  });
}

const eventsOf = (cells: PaperData['sheet']['cells']): Set<string> =>
  new Set(cells.flatMap(({ items, uncounted }) => [...items, ...uncounted].map(({ event }) => event)));

const inOrder = (found: readonly Introduced[]): Introduced[] =>
  found[0]?.exemplarKind === 'individual'
    ? sortedByName(found, ({ name }) => name)
    : [...found].sort((a, b) => compareText(a.name, b.name));

const rowOf = (data: PaperData, one: Introduced, isCounted: boolean): Row => ({
  kind: exemplarKindLabels[one.exemplarKind],
  name: one.name,
  position: [one.position, one.place].filter(Boolean).join(', '),
  unit: unitName(data, one.unit),
  field: one.field && fieldLabels[one.field],
  summary: one.summary,
  on: one.on,
  counted: isCounted ? 'Có' : 'Không',
});
