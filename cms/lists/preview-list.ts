import { exemplarKindLabels } from '#models/exemplar.ts';
import { fieldLabels } from '#models/field.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import type { Actor } from '../access/actor.ts';
import { asSeenBy } from '../introductions/as-seen-by.ts';
import { asksForNewDeeds, type EarlierMerit } from '../introductions/earlier-merit.ts';
import type { ReadList } from './entries.ts';
import { mustChoose } from './make-listed.ts';
import type { PlacedEntry } from './place-entries.ts';

/** One on record who may be the one listed; a unit can only choose its own. */
export type Candidate = { exemplar: number | string; words: string; mayChoose: boolean };

/** What will become of one line, in words. */
export type PreviewRow = {
  id: string;
  table: string;
  row: number;
  name: string;
  about: string;
  unit: string;
  summary: string;
  state: 'ready' | 'choose' | 'wrong' | 'made';
  problems: string[];
  notes: string[];
  candidates: Candidate[];
  asksForNewDeeds: boolean;
  newDeeds: string;
};

export type ListPreview = Pick<ReadList, 'ignoredColumns' | 'sensitiveColumns' | 'notes'> & {
  rows: PreviewRow[];
};

type Told = {
  list: ReadList;
  placed: readonly PlacedEntry[];
  unitName: (id: unknown) => string;
  actor: Actor;
};

/** What a list would make, line by line, as this person may see it. */
export function previewList({ list, placed, unitName, actor }: Told): ListPreview {
  const { ignoredColumns, sensitiveColumns, notes } = list;
  return {
    ignoredColumns,
    sensitiveColumns,
    notes,
    rows: placed.map((entry) => previewRow(entry, unitName, actor)),
  };
}

function previewRow(entry: PlacedEntry, unitName: Told['unitName'], actor: Actor): PreviewRow {
  const { id, table, row, name, problems, notes, made, merits, unit } = entry;
  return {
    id,
    table,
    row,
    name,
    about: [
      exemplarKindLabels[entry.exemplarKind],
      entry.position,
      entry.place,
      entry.field && fieldLabels[entry.field],
    ]
      .filter(Boolean)
      .join('; '),
    unit: unit === undefined ? '' : unitName(unit),
    summary: entry.summary ?? '',
    state: made ? 'made' : problems.length > 0 ? 'wrong' : mustChoose(entry) ? 'choose' : 'ready',
    problems,
    notes: made ? [`đã nhập trước đây${made.receipt ? `, biên nhận ${made.receipt}` : ''}`] : notes,
    candidates: merits.map((merit) => candidateOf(asSeenBy(actor, merit), actor)),
    asksForNewDeeds: asksForNewDeeds(merits, { exemplar: undefined, unit }),
    newDeeds: entry.newDeeds ?? '',
  };
}

function candidateOf(merit: EarlierMerit, { role, unit }: Actor): Candidate {
  const introduced = merit.introductions.map(({ on }) =>
    on ? `giới thiệu ${formatDay(on)}` : 'đã giới thiệu',
  );
  const honoured = merit.honours.map(({ name }) => name);
  const known = [merit.unit, ...introduced, ...honoured].filter(Boolean).join('; ');
  return {
    exemplar: merit.exemplar,
    words: known ? `${merit.name} (${known})` : merit.name,
    mayChoose: role !== 'contributor' || merit.unitId === unit,
  };
}
