import { documentKindLabels } from '#models/document.ts';
import { exemplarKindLabels, exemplarKindSlugs } from '#models/exemplar.ts';
import { unitKindLabels } from '#models/unit.ts';
import { formatDay, localYear } from '#models/vietnamese/calendar.ts';
import { articlePath, documentPath, exemplarPath, movementPath, unitPath } from './addresses.ts';
import { known, unitLink } from './cards.ts';
import { inOrder, type Portal, shelf } from './portal.ts';
import type { SearchFilter, SearchKind } from './search.ts';
import { type ArticleEntry, periods, storiesIn } from './timeline.ts';
import type { Body } from './view.ts';

/** What one page is found by. `text` is plain; the words of a story are fetched when they are indexed. */
export type SearchRecord = {
  href: string;
  title: string;
  /** What stands below the title: day, unit and the like. */
  note: string;
  text: string;
  body?: Body;
  /** Markdown that is here already. */
  markdown?: string;
  filters: { loai: SearchKind[] } & Partial<Record<SearchFilter, string[]>>;
};

/**
 * The index lies in parts that are made anew each on its own: 'chung' has what changes seldom, 'dien-hinh' the
 * exemplars, '2026' the stories of a year. Newest year first.
 */
export const searchParts = (portal: Portal): string[] => [
  'chung',
  ...(portal.records.exemplar.size > 0 ? ['dien-hinh'] : []),
  ...periods(shelf(portal, 'all'), 'year').reverse(),
];

export function searchRecords(portal: Portal, part: string): SearchRecord[] {
  if (part === 'chung') return common(portal);
  if (part === 'dien-hinh') return exemplars(portal);
  return storiesIn(shelf(portal, 'all'), part).map((entry) => story(portal, entry));
}

const line = (...parts: (string | undefined)[]): string => known(parts).join(' · ');

function story(portal: Portal, entry: ArticleEntry): SearchRecord {
  const kinds = entry.exemplars.flatMap((id) => portal.records.exemplar.get(id)?.exemplarKind ?? []);
  return {
    href: articlePath(entry.slug),
    title: entry.title,
    note: line(formatDay(entry.publishedAt), unitLink(portal, entry.introducedBy)?.text),
    text: entry.summary,
    body: { id: entry.id, digest: entry.digest },
    filters: {
      loai: ['bai-viet'],
      'phong-trao': known(entry.movements.map((id) => portal.records.movement.get(id)?.slug)),
      'don-vi': unitSlug(portal, entry.introducedBy),
      'dien-hinh': [...new Set(kinds.map((kind) => exemplarKindSlugs[kind]))],
      nam: [String(localYear(entry.publishedAt))],
    },
  };
}

const unitSlug = (portal: Portal, id: string | undefined): string[] =>
  known([id === undefined ? undefined : portal.records.unit.get(id)?.slug]);

const exemplars = (portal: Portal): SearchRecord[] =>
  inOrder(portal, 'exemplar').map(({ slug, name, exemplarKind, position, place, unit, summary = '' }) => ({
    href: exemplarPath(slug),
    title: name,
    note: line(exemplarKindLabels[exemplarKind], position, place),
    text: summary,
    filters: {
      loai: ['dien-hinh'],
      'don-vi': unitSlug(portal, unit),
      'dien-hinh': [exemplarKindSlugs[exemplarKind]],
    },
  }));

const common = (portal: Portal): SearchRecord[] => [
  {
    href: '/gioi-thieu/',
    title: 'Giới thiệu',
    note: line(portal.site?.name),
    text: portal.site?.introduction ?? '',
    filters: { loai: ['gioi-thieu'] },
  },
  ...inOrder(portal, 'unit').map(
    ({ slug, name, unitKind }): SearchRecord => ({
      href: unitPath(slug),
      title: name,
      note: unitKindLabels[unitKind],
      text: '',
      filters: { loai: ['don-vi'], 'don-vi': [slug] },
    }),
  ),
  ...inOrder(portal, 'movement').map(
    ({ slug, name, summary = '' }): SearchRecord => ({
      href: movementPath(slug),
      title: name,
      note: 'Phong trào thi đua',
      text: summary,
      filters: { loai: ['phong-trao'], 'phong-trao': [slug] },
    }),
  ),
  ...inOrder(portal, 'document').map(
    ({ slug, title, number, documentKind, issuer, issuedOn, summary = '', body }): SearchRecord => ({
      href: documentPath(slug),
      title,
      note: line(
        [documentKindLabels[documentKind], number].filter(Boolean).join(' '),
        issuer,
        issuedOn && formatDay(issuedOn),
      ),
      text: summary,
      markdown: body,
      filters: { loai: ['van-ban'], nam: known([issuedOn?.slice(0, 4)]) },
    }),
  ),
];
