import { exemplarKindLabels, exemplarKinds } from '#models/exemplar.ts';
import { worksDirectly } from '#models/exemplar-role.ts';
import { type Cell, type UncountedItem, uncountedReasonLabels } from '#models/quota/sheet.ts';
import { periodsWithin } from '#models/quota/span.ts';
import { unitKindLabels } from '#models/unit.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { sortedCells } from './cell-tables.ts';
import { figureColumns, figures, fulfilledShare, numberColumn, numbered } from './figures.ts';
import type { Column, Table } from './paper.ts';
import type { Introduced, PaperData } from './paper-data.ts';
import { unitName } from './words.ts';

const shareColumn: Column = { key: 'share', label: 'Tỷ lệ đạt', type: 'share', width: 10 };
const countColumn: Column = { key: 'count', label: 'Số lượng', type: 'count', width: 10 };

const results = (cells: readonly Cell[]) => ({ ...figures(cells), share: fulfilledShare(cells) });

/** By cụm, khối or list of the plan; units of no group by their kind. */
export function groupTable(data: PaperData, cells: readonly Cell[]): Table {
  const units = (own: readonly Cell[]) => new Set(own.map(({ unit }) => unit)).size;
  const groupOf = groupNames(data);
  return {
    key: 'nhom',
    label: 'Kết quả theo nhóm đơn vị',
    columns: [
      numberColumn,
      { key: 'group', label: 'Nhóm đơn vị', type: 'text', width: 24 },
      { key: 'units', label: 'Số đơn vị', type: 'count', width: 7 },
      ...figureColumns,
      shareColumn,
    ],
    rows: numbered(
      [...Map.groupBy(cells, ({ unit }) => groupOf(unit))]
        .sort(([a], [b]) => compareText(a, b))
        .map(([group, own]) => ({ group, units: units(own), ...results(own) })),
    ),
    total: { group: 'Tổng cộng', units: units(cells), ...results(cells) },
  };
}

export function unitTable(data: PaperData, cells: readonly Cell[]): Table {
  const groupOf = groupNames(data);
  return {
    key: 'don-vi',
    label: 'Kết quả của từng đơn vị',
    columns: [
      numberColumn,
      { key: 'unit', label: 'Đơn vị', type: 'text', width: 26 },
      { key: 'group', label: 'Nhóm', type: 'text', width: 18 },
      ...figureColumns,
      shareColumn,
    ],
    rows: numbered(
      [...Map.groupBy(sortedCells(data, cells), ({ unit }) => unit)].map(([unit, own]) => ({
        unit: unitName(data, unit),
        group: groupOf(unit),
        ...results(own),
      })),
    ),
    total: { unit: 'Tổng cộng', ...results(cells) },
  };
}

export function periodTable(data: PaperData, cells: readonly Cell[]): Table {
  const periods = periodsWithin(data.sheet, data.span);
  return {
    key: 'ky',
    label: 'Kết quả theo kỳ',
    columns: [
      numberColumn,
      { key: 'period', label: 'Kỳ', type: 'text', width: 20 },
      ...figureColumns,
      shareColumn,
    ],
    rows: numbered(
      [...Map.groupBy(cells, ({ period }) => period)]
        .sort(([a], [b]) => compareText(a, b))
        .map(([period, own]) => ({
          period: periods.get(own[0]?.rule ?? '')?.get(period)?.label ?? period,
          ...results(own),
        })),
    ),
    total: { period: 'Tổng cộng', ...results(cells) },
  };
}

/** What was done and does not count, by the reason. */
export function uncountedTable(items: readonly UncountedItem[]): Table {
  const byReason = Map.groupBy(items, ({ why }) => why);
  return {
    key: 'khong-tinh',
    label: 'Lượt không tính vào chỉ tiêu',
    columns: [{ key: 'why', label: 'Lý do', type: 'text', width: 30 }, countColumn],
    rows: [...byReason].map(([why, found]) => ({ why: uncountedReasonLabels[why], count: found.length })),
    total: { why: 'Tổng cộng', count: items.length },
  };
}

/** Who was introduced: by kind, and among the people those who work with their own hands. */
export const exemplarsTable = (introduced: readonly Introduced[]): Table => ({
  key: 'dien-hinh',
  label: 'Điển hình được giới thiệu',
  columns: [
    { key: 'kind', label: 'Loại điển hình', type: 'text', width: 30 },
    countColumn,
    { key: 'direct', label: 'Trong đó trực tiếp lao động', type: 'count', width: 14 },
    { key: 'share', label: 'Tỷ lệ', type: 'share', width: 10 },
  ],
  rows: exemplarKinds.map((kind) => {
    const found = introduced.filter(({ exemplarKind }) => exemplarKind === kind);
    const direct = kind === 'individual' ? found.filter(isDirectLabour).length : undefined;
    return {
      kind: exemplarKindLabels[kind],
      count: found.length,
      direct,
      share: direct !== undefined && found.length > 0 ? direct / found.length : undefined,
    };
  }),
  total: { kind: 'Tổng cộng', count: introduced.length },
});

export const isDirectLabour = ({ role }: Introduced): boolean => role !== undefined && worksDirectly(role);

/** The name of a unit's group: the first that a rule of the plan names, else its kind. */
function groupNames({ plan, units }: PaperData): (unit: string) => string {
  const named = new Set(plan.rules.flatMap(({ whom }) => whom.groups));
  const names = new Map<string, string>();
  for (const { key, name, units: own } of plan.groups)
    if (named.has(key)) for (const unit of own) if (!names.has(unit)) names.set(unit, name);
  return (id) => {
    const unit = units.get(id);
    return names.get(id) ?? (unit ? unitKindLabels[unit.unitKind] : 'Chung');
  };
}
