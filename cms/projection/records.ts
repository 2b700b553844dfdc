import type { z } from 'zod';
import type { Article, Document, Exemplar, Media, Movement, SiteSetting, Unit } from '#cms/payload-types.ts';
import type { articleSchema } from '#models/article.ts';
import { consentCovers } from '#models/consent.ts';
import type { documentSchema } from '#models/document.ts';
import type { exemplarSchema } from '#models/exemplar.ts';
import type { mediaSchema } from '#models/media.ts';
import type { movementSchema } from '#models/movement.ts';
import type { siteSchema } from '#models/site.ts';
import type { unitSchema } from '#models/unit.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { isBody } from '../fields/body.ts';
import { type Alts, markdownOf } from './markdown.ts';
import { idsOf } from './public-articles.ts';

/*
 * From a row of the database to the public record of it: one plain function a noun, naming every field
 * that may leave. The schemas of content-models judge the result, so a missing field is theirs to report.
 */

type Candidate<Schema extends z.ZodType> = z.input<Schema>;

export const articleRecord = (article: Article, people: ReadonlyMap<string, Exemplar>, alts: Alts) =>
  ({
    kind: 'article',
    id: String(article.id),
    guid: article.guid as `urn:uuid:${string}`,
    slug: article.slug ?? '',
    title: article.title ?? '',
    summary: article.summary ?? '',
    body: isBody(article.body) ? markdownOf(article.body, alts) : '',
    cover: id(article.cover),
    pictures: ids(article.pictures),
    movements: ids(article.movements),
    field: article.field ?? undefined,
    exemplars: ids(article.exemplars),
    introducedBy: id(article.introducedBy),
    byline: article.byline || undefined,
    source: article.source || undefined,
    radio: Boolean(article.radio) && ids(article.exemplars).every((person) => mayBeAired(people.get(person))),
    publishedAt: moment(article.publishedAt) ?? '',
    corrections: (article.corrections ?? []).map(({ on, note }) => ({ on: localDay(on), note })),
  }) satisfies Candidate<typeof articleSchema>;

const mayBeAired = (exemplar: Exemplar | undefined): boolean =>
  exemplar !== undefined && consentCovers(exemplar, 'radio');

export const withdrawnRecord = (article: Article) => ({
  kind: 'withdrawn' as const,
  id: String(article.id),
  guid: article.guid ?? '',
  slug: article.slug ?? '',
  withdrawnAt: moment(article.lastAct?.at) ?? '',
});

export const exemplarRecord = (exemplar: Exemplar) =>
  ({
    kind: 'exemplar',
    id: String(exemplar.id),
    slug: exemplar.slug ?? '',
    name: exemplar.name,
    exemplarKind: exemplar.exemplarKind,
    position: exemplar.position || undefined,
    place: exemplar.place || undefined,
    unit: id(exemplar.unit),
    summary: exemplar.summary || undefined,
    portrait: id(exemplar.portrait),
    step: exemplar.step ?? undefined,
    steps: (exemplar.steps ?? []).map(({ step, on }) => ({ step, on: localDay(on) })),
  }) satisfies Candidate<typeof exemplarSchema>;

export const movementRecord = (movement: Movement) =>
  ({
    kind: 'movement',
    id: String(movement.id),
    slug: movement.slug ?? '',
    name: movement.name,
    form: movement.form,
    summary: movement.summary || undefined,
    launchedBy: movement.launchedBy || undefined,
    from: date(movement.from),
    to: date(movement.to),
  }) satisfies Candidate<typeof movementSchema>;

export const unitRecord = (unit: Unit) =>
  ({
    kind: 'unit',
    id: String(unit.id),
    slug: unit.slug ?? '',
    name: unit.name,
    unitKind: unit.unitKind,
    parent: id(unit.parent),
    validFrom: date(unit.validFrom),
    validTo: date(unit.validTo),
    successors: ids(unit.successors),
  }) satisfies Candidate<typeof unitSchema>;

const noPictures: Alts = new Map();

export const documentRecord = (document: Document) =>
  ({
    kind: 'document',
    id: String(document.id),
    slug: document.slug ?? '',
    number: document.number || undefined,
    title: document.title,
    documentKind: document.documentKind,
    issuer: document.issuer || undefined,
    issuedOn: date(document.issuedOn),
    summary: document.summary || undefined,
    body: isBody(document.body) ? markdownOf(document.body, noPictures) || undefined : undefined,
  }) satisfies Candidate<typeof documentSchema>;

export const mediaRecord = (media: Media) =>
  ({
    kind: 'media',
    id: String(media.id),
    alt: media.alt,
    credit: media.credit,
    caption: media.caption || undefined,
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    sizes: sizesOf(media),
  }) satisfies Candidate<typeof mediaSchema>;

export const siteRecord = (settings: SiteSetting, url: string) =>
  ({
    kind: 'site',
    id: 'site',
    url,
    name: settings.name,
    province: settings.province || undefined,
    council: settings.council,
    tagline: settings.tagline || undefined,
    introduction: settings.introduction || undefined,
    notice: settings.notice || undefined,
    contact: {
      name: settings.contact?.name || undefined,
      office: settings.contact?.office || undefined,
      phone: settings.contact?.phone || undefined,
      email: settings.contact?.email || undefined,
    },
  }) satisfies Candidate<typeof siteSchema>;

/** A picture's files from small to large, the original last. */
export function sizesOf(media: Media) {
  const made = Object.values(media.sizes ?? {}).toSorted((a, b) => (a?.width ?? 0) - (b?.width ?? 0));
  return [...made, media].flatMap((size) =>
    size?.filename && size.width && size.height && size.filesize
      ? [{ file: size.filename, width: size.width, height: size.height, bytes: size.filesize }]
      : [],
  );
}

const id = (value: Parameters<typeof idOf>[0]) =>
  idOf(value) === undefined ? undefined : String(idOf(value));
const ids = (values: Parameters<typeof idsOf>[0]) => idsOf(values).map(String);
const moment = (value: string | null | undefined) => (value ? new Date(value).toISOString() : undefined);
const date = (value: string | null | undefined) => (value ? localDay(new Date(value)) : undefined);
