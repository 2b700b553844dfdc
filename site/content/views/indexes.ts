import { type Document, type DocumentKind, documentKindLabels } from '#models/document.ts';
import { type ExemplarKind, exemplarKinds } from '#models/exemplar.ts';
import type { MovementForm } from '#models/movement.ts';
import { type UnitKind, unitKindLabels } from '#models/unit.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { documentPath, exemplarKindPath, feedPath, movementPath, unitPath } from '../addresses.ts';
import { newestPeople } from '../cards.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import type { Page, Person } from '../view.ts';
import { pageBase, siteOf } from './page.ts';

export type MovementsView = Page & {
  page: 'movements';
  movements: { href: string; name: string; form: MovementForm; summary?: string; feed: string }[];
};

export type UnitsView = Page & {
  page: 'units';
  groups: { unitKind: UnitKind; units: { href: string; name: string; ended?: string }[] }[];
};

export type ExemplarsView = Page & {
  page: 'exemplars';
  kinds: { exemplarKind: ExemplarKind; href: string; feed: string }[];
  people: Person[];
};

export type DocumentsView = Page & {
  page: 'documents';
  /** By kind, and within it by year of issue, the newest first; those without a date come last. */
  groups: { documentKind: DocumentKind; years: { year?: string; documents: DocumentEntry[] }[] }[];
};

type DocumentEntry = {
  href: string;
  number?: string;
  title: string;
  issuer?: string;
  issuedOn?: string;
  /** What the file is, where there is one to take home. */
  file?: { name: string; bytes: number };
};

export type AboutView = Page & { page: 'about' };

export type NotFoundView = Page & { page: 'notFound' };

export const movementsView = (portal: Portal): MovementsView => ({
  page: 'movements',
  ...pageBase(portal, { path: '/phong-trao/', title: 'Phong trào thi đua' }),
  movements: inOrder(portal, 'movement').map(({ slug, name, form, summary }) => ({
    href: movementPath(slug),
    name,
    form,
    summary,
    feed: feedPath(movementPath(slug)),
  })),
});

const sortedUnits = (portal: Portal) => inOrder(portal, 'unit').sort((a, b) => compareText(a.name, b.name));

export function unitsView(portal: Portal): UnitsView {
  const units = sortedUnits(portal);
  const groups = (Object.keys(unitKindLabels) as UnitKind[]).map((unitKind) => ({
    unitKind,
    units: units
      .filter((unit) => unit.unitKind === unitKind)
      .map(({ slug, name, validTo }) => ({ href: unitPath(slug), name, ended: validTo })),
  }));
  return {
    page: 'units',
    ...pageBase(portal, { path: '/don-vi/', title: 'Đơn vị giới thiệu điển hình' }),
    groups: groups.filter((group) => group.units.length > 0),
  };
}

export const exemplarsView = (portal: Portal): ExemplarsView => ({
  page: 'exemplars',
  ...pageBase(portal, { path: '/dien-hinh/', title: 'Điển hình tiên tiến' }),
  kinds: exemplarKinds.map((exemplarKind) => {
    const href = exemplarKindPath(exemplarKind);
    return { exemplarKind, href, feed: feedPath(href) };
  }),
  people: newestPeople(portal, shelf(portal, 'all'), 24),
});

export function documentsView(portal: Portal): DocumentsView {
  const documents = inOrder(portal, 'document').sort(
    (a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') || compareText(a.title, b.title),
  );
  const ofKind = Map.groupBy(documents, ({ documentKind }) => documentKind);
  return {
    page: 'documents',
    ...pageBase(portal, { path: '/van-ban/', title: 'Văn bản' }),
    groups: (Object.keys(documentKindLabels) as DocumentKind[]).flatMap((documentKind) => {
      const years = Map.groupBy(ofKind.get(documentKind) ?? [], ({ issuedOn }) => issuedOn?.slice(0, 4));
      return years.size === 0
        ? []
        : {
            documentKind,
            years: [...years].map(([year, documents]) => ({ year, documents: documents.map(documentEntry) })),
          };
    }),
  };
}

const documentEntry = ({ slug, number, title, issuer, issuedOn, file }: Document): DocumentEntry => ({
  href: documentPath(slug),
  number,
  title,
  issuer,
  issuedOn,
  file: file && { name: file.file, bytes: file.bytes },
});

export const aboutView = (portal: Portal): AboutView => ({
  page: 'about',
  ...pageBase(portal, {
    path: '/gioi-thieu/',
    title: 'Giới thiệu',
    description: siteOf(portal).introduction,
  }),
});

export const notFoundView = (portal: Portal): NotFoundView => ({
  page: 'notFound',
  ...pageBase(portal, { path: '/404.html', title: 'Không tìm thấy trang' }),
});
