import type { z } from 'zod';
import type {
  Article,
  Document,
  Exemplar,
  Media,
  Movement,
  DocumentFile as PaperFile,
  Recording,
  SiteSetting,
  SpeechSetting,
  Unit,
} from '#cms/payload-types.ts';
import type { articleSchema, withdrawnSchema } from '#models/article.ts';
import { consentCovers } from '#models/consent.ts';
import type { DocumentFile, documentSchema } from '#models/document.ts';
import type { exemplarSchema } from '#models/exemplar.ts';
import { worksDirectly } from '#models/exemplar-role.ts';
import type { mediaSchema } from '#models/media.ts';
import type { movementSchema } from '#models/movement.ts';
import { type Recall, recallEnd } from '#models/recall.ts';
import type { AudioFile, recordingSchema } from '#models/recording.ts';
import type { siteSchema } from '#models/site.ts';
import type { speechSchema } from '#models/spoken-script.ts';
import type { unitSchema } from '#models/unit.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { isBody } from '../fields/body.ts';
import { type Beside, embargoOf, isAirable } from './beside.ts';
import { type Alts, markdownOf } from './markdown.ts';
import { idsOf } from './public-articles.ts';

/*
 * From a row of the database to the public record of it: one plain function a noun, naming every field
 * that may leave. The schemas of content-models judge the result, so a missing field is theirs to report.
 */

type Candidate<Schema extends z.ZodType> = z.input<Schema>;

export function articleRecord(article: Article, beside: Beside) {
  const airable = isAirable(article, beside);
  const embargo = embargoOf(article, beside.now);
  return {
    kind: 'article',
    id: String(article.id),
    guid: article.guid as `urn:uuid:${string}`,
    replacesGuid: (article.replacesGuid as `urn:uuid:${string}` | null) ?? undefined,
    slug: article.slug ?? '',
    title: article.title ?? '',
    summary: article.summary ?? '',
    body: isBody(article.body) ? markdownOf(article.body, beside.alts) : '',
    cover: id(article.cover),
    pictures: ids(article.pictures),
    movements: ids(article.movements),
    field: article.field ?? undefined,
    exemplars: ids(article.exemplars),
    introducedBy: id(article.introducedBy),
    byline: article.byline || undefined,
    source: article.source || undefined,
    radio: Boolean(article.radio) && airable,
    airable,
    embargo,
    ...(airable && !embargo ? speakingOf(article, beside) : {}),
    recall: article.radio && !airable ? recallOf(article, beside) : undefined,
    publishedAt: moment(article.publishedAt) ?? '',
    updatedAt: updatedAt(article, beside),
    corrections: (article.corrections ?? []).map(({ on, note }) => ({ on: localDay(on), note })),
  } satisfies Candidate<typeof articleSchema>;
}

/** What only a story that may be aired has. */
function speakingOf({ id: article, spoken, recording }: Article, { versions }: Beside) {
  const parts = {
    intro: spoken?.intro || undefined,
    body: spoken?.body || undefined,
    outro: spoken?.outro || undefined,
  };
  return {
    spoken: parts.intro || parts.body || parts.outro ? parts : undefined,
    recording: id(recording),
    languages: (versions.get(String(article)) ?? [])
      .filter(({ text, recording }) => text || recording)
      .map(({ language, translator, text, recording }) => ({
        language,
        translator: translator || undefined,
        text: text || undefined,
        recording: id(recording),
      })),
  };
}

/** When what the public reads or hears of it last changed; never before it came out. */
function updatedAt(article: Article, { versions, recordings }: Beside): string {
  const spoken = [article, ...(versions.get(String(article.id)) ?? [])];
  const voices = idsOf(spoken.map(({ recording }) => recording)).map((voice) =>
    recordings.get(String(voice)),
  );
  const moments = [
    article.publishedAt,
    article.lastAct?.at,
    ...[...spoken.slice(1), ...voices].map((row) => row?.updatedAt),
  ];
  return latest(moments) ?? '';
}

export function withdrawnRecord(article: Article, beside: Beside) {
  const { at, title, radio } = leavingOf(article, beside);
  const kinds = ids(article.exemplars).flatMap((person) => beside.people.get(person)?.exemplarKind ?? []);
  return {
    kind: 'withdrawn',
    id: String(article.id),
    guid: article.guid as `urn:uuid:${string}`,
    slug: article.slug ?? '',
    withdrawnAt: at ?? '',
    movements: ids(article.movements),
    introducedBy: id(article.introducedBy),
    kinds: [...new Set(kinds)],
    radio,
    recall: radio && title ? notice(title, at, beside.now) : undefined,
  } satisfies Candidate<typeof withdrawnSchema>;
}

/** When a story left the portal, and what the public had of it: the row itself may hold a newer draft. */
function leavingOf(article: Article, beside: Beside) {
  const { lastAct, lastPublic, title, radio, editorialState } = article;
  if (editorialState === 'withdrawn')
    return { at: moment(lastAct?.at), title: lastPublic?.title, radio: Boolean(lastPublic?.radio) };
  return { at: consentEnd(article, beside), title, radio: Boolean(radio) };
}

const recallOf = (article: Article, beside: Beside) =>
  notice(article.title ?? '', consentEnd(article, beside), beside.now);

const notice = (title: string, at: string | undefined, now: Date): Recall | undefined =>
  at && new Date(recallEnd(at)) > now ? { title, at, until: recallEnd(at) } : undefined;

/** When the last of those told of who do not agree (any more) took the consent back. */
function consentEnd(article: Article, { people }: Beside): string | undefined {
  const told = ids(article.exemplars).flatMap((person) => people.get(person) ?? []);
  const silent = told.filter((person) => !consentCovers(person) || !consentCovers(person, 'radio'));
  return latest(silent.map(({ consentEndedAt, updatedAt }) => consentEndedAt ?? updatedAt));
}

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
    honours: (exemplar.honours ?? []).map(({ honourKind, name, decisionNumber, decidedOn, issuer }) => ({
      honourKind,
      name,
      decisionNumber: decisionNumber || undefined,
      decidedOn: date(decidedOn),
      issuer: issuer || undefined,
    })),
    worksDirectly:
      exemplar.exemplarKind === 'individual' && exemplar.role ? worksDirectly(exemplar.role) : undefined,
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

export const documentRecord = (document: Document, files: ReadonlyMap<string, PaperFile>) =>
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
    file: paperFile(files.get(String(idOf(document.file)))),
  }) satisfies Candidate<typeof documentSchema>;

const paperFile = (file: PaperFile | undefined) =>
  file && {
    file: file.filename ?? '',
    mimeType: file.mimeType as DocumentFile['mimeType'],
    bytes: file.filesize ?? 0,
  };

export const mediaRecord = (media: Media) =>
  ({
    kind: 'media',
    id: String(media.id),
    alt: media.alt,
    credit: media.credit,
    caption: media.caption || undefined,
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    ...sizesOf(media),
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
    responsible: {
      name: settings.responsible?.name || undefined,
      position: settings.responsible?.position || undefined,
      phone: settings.responsible?.phone || undefined,
      email: settings.responsible?.email || undefined,
    },
    english: {
      name: settings.english?.name || undefined,
      council: settings.english?.council || undefined,
      introduction: settings.english?.introduction || undefined,
    },
    newsroom: settings.newsroom || undefined,
    hub: settings.hub || undefined,
    emc: settings.emc || undefined,
  }) satisfies Candidate<typeof siteSchema>;

export const speechRecord = (settings: SpeechSetting) =>
  ({
    kind: 'speech',
    id: 'speech',
    zeroWord: settings.zeroWord,
    thousandWord: settings.thousandWord,
    syllablesPerMinute: settings.syllablesPerMinute,
    opening: settings.opening || undefined,
    closing: settings.closing || undefined,
    abbreviations: (settings.abbreviations ?? []).map(({ short, long }) => ({ short, long })),
  }) satisfies Candidate<typeof speechSchema>;

export const recordingRecord = (recording: Recording) =>
  ({
    kind: 'recording',
    id: String(recording.id),
    voice: recording.voice || undefined,
    synthetic: Boolean(recording.synthetic),
    seconds: recording.seconds ?? 0,
    air: audioFile(recording.air),
    podcast: audioFile(recording.podcast),
  }) satisfies Candidate<typeof recordingSchema>;

function audioFile(made: Recording['air']) {
  if (!made?.file) return undefined;
  return {
    file: made.file,
    mimeType: made.mimeType as AudioFile['mimeType'],
    bytes: made.bytes ?? 0,
    loudness: made.loudness ?? undefined,
  };
}

/** A picture's files from small to large, the original last, and those in AVIF apart. */
export function sizesOf(media: Media) {
  const made = Object.values(media.sizes ?? {}).toSorted((a, b) => (a?.width ?? 0) - (b?.width ?? 0));
  const files = [...made, media].flatMap((size) =>
    size?.filename && size.width && size.height && size.filesize
      ? [{ file: size.filename, width: size.width, height: size.height, bytes: size.filesize }]
      : [],
  );
  const { avif, sizes = [] } = Object.groupBy(files, ({ file }) =>
    file.endsWith('.avif') ? 'avif' : 'sizes',
  );
  return { sizes, avif };
}

const id = (value: Parameters<typeof idOf>[0]) =>
  idOf(value) === undefined ? undefined : String(idOf(value));
const ids = (values: Parameters<typeof idsOf>[0]) => idsOf(values).map(String);
const moment = (value: string | null | undefined) => (value ? new Date(value).toISOString() : undefined);
const latest = (values: (string | null | undefined)[]) =>
  values
    .flatMap((value) => moment(value) ?? [])
    .sort()
    .at(-1);
const date = (value: string | null | undefined) => (value ? localDay(new Date(value)) : undefined);
