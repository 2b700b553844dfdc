import { type ExemplarKind, exemplarKindLabels } from '#models/exemplar.ts';
import { type Field, fieldLabels } from '#models/field.ts';
import { fold } from '#models/vietnamese/fold.ts';
import type { RawRow } from './raw-table.ts';

/** “I. TẬP THỂ”: a row that only says of what kind the following are. */
export function sectionKind({ cells }: RawRow): ExemplarKind | undefined {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const words = filled.filter((cell) => !/^[IVX\dA-D]+[.)]?$/.test(cell));
  const [only, ...others] = words;
  if (!only || others.length > 0 || only.length > 60) return undefined;
  const text = fold(only).replace(/^[ivx\da-d]+[.)]\s*/, '');
  return kindNames.find(
    ([name]) => text === name || text.startsWith(`${name} (`) || text.startsWith(`${name}:`),
  )?.[1];
}

const kindNames = Object.entries(exemplarKindLabels).map(
  ([kind, label]) => [fold(label), kind as ExemplarKind] as const,
);

/** The kind a text speaks of, where it speaks of one: “Mô hình”, “Gia đình ông …”, “Tập thể thôn …”. */
export function kindIn(text: string): ExemplarKind | undefined {
  const words = fold(text);
  if (/^(?:ten )?(?:ho |gia dinh)/.test(words) && !/^ho (?:va )?ten/.test(words)) return 'household';
  const found = kindNames.filter(([name]) => words.startsWith(name) || words.startsWith(`ten ${name}`));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The field that a text names, whole or in part: “Nông nghiệp”, “Y tế”. */
export function fieldNamed(text: string | undefined): Field | undefined {
  if (!text) return undefined;
  const wanted = fold(text);
  const found = (Object.entries(fieldLabels) as [Field, string][]).filter(([, label]) => {
    const known = fold(label);
    return (
      known === wanted ||
      known.split(', ').includes(wanted) ||
      (wanted.length > 5 && known.startsWith(wanted))
    );
  });
  return found.length === 1 ? found[0]?.[0] : undefined;
}
