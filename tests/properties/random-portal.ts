import fc from 'fast-check';
import type { Exemplar } from '#models/exemplar.ts';
import type { Media } from '#models/media.ts';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import type { SpeechSettings } from '#models/spoken-script.ts';

/** A small invented world: few ids, so that random edits meet each other often. */
const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));
const movementIds = ids(3);
const unitIds = ids(4);
const exemplarIds = ids(6);
const mediaIds = ids(4);
export const articleIds = ids(9);
const documentIds = ids(2);
const recordingIds = ids(3);

const pick = (values: string[]) => fc.constantFrom(...values);
const some = (values: string[], maxLength: number) => fc.uniqueArray(pick(values), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = fc.constantFrom(
  'Mùa vàng',
  'Đường hoa & nhịp cầu',
  'Lớp học <vùng cao>',
  'Ánh đèn “khuya”',
  'Đất lành',
);
const moment = fc
  .integer({ min: Date.UTC(2025, 11, 1) / 60_000, max: Date.UTC(2026, 2, 3) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
const day = moment.map((text) => text.slice(0, 10));
const uuid = (id: string) => `urn:uuid:00000000-0000-4000-8000-${id.padStart(12, '0')}`;

const recall = fc.record({ title: words, at: moment, until: moment });

const article = pick(articleIds).chain((id) =>
  fc.record({
    kind: fc.constant('article' as const),
    id: fc.constant(id),
    guid: fc.constant(uuid(id)),
    slug: fc.constant(`bai-${id}`),
    title: words,
    summary: words,
    body: maybe(pick(mediaIds)).map((media) => `${secretOf(id)}${media ? `\n\n![Ảnh](media:${media})` : ''}`),
    cover: maybe(pick(mediaIds)),
    pictures: some(mediaIds, 2),
    movements: some(movementIds, 2),
    exemplars: some(exemplarIds, 2),
    introducedBy: maybe(pick(unitIds)),
    byline: maybe(words),
    radio: fc.boolean(),
    airable: fc.boolean(),
    embargo: maybe(moment),
    spoken: maybe(fc.record({ intro: maybe(words), body: maybe(words) })),
    recording: maybe(pick(recordingIds)),
    languages: fc.array(
      fc.record({ language: fc.constant('tay' as const), text: words, recording: maybe(pick(recordingIds)) }),
      { maxLength: 1 },
    ),
    recall: maybe(recall),
    publishedAt: moment,
    updatedAt: moment,
    corrections: fc.array(fc.record({ on: day, note: words }), { maxLength: 1 }),
  }),
);

const withdrawn = pick(articleIds).chain((id) =>
  fc.record({
    kind: fc.constant('withdrawn' as const),
    id: fc.constant(id),
    guid: fc.constant(uuid(id)),
    slug: fc.constant(`bai-${id}`),
    withdrawnAt: moment,
    movements: some(movementIds, 2),
    introducedBy: maybe(pick(unitIds)),
    kinds: fc.subarray(['individual' as const, 'household' as const]),
    radio: fc.boolean(),
    recall: maybe(recall),
  }),
);

const named = <K extends string>(kind: K, recordIds: string[]) => ({
  kind: fc.constant(kind),
  id: pick(recordIds),
  name: words,
});
const slugged = <T extends { id: string; name: string }>(record: T) => ({
  ...record,
  slug: `ten-${record.id}`,
});

const movement = fc
  .record({ ...named('movement', movementIds), form: fc.constantFrom('regular' as const, 'themed' as const) })
  .map(slugged);
const unit = fc
  .record({
    ...named('unit', unitIds),
    unitKind: fc.constantFrom('commune' as const, 'district' as const),
    parent: maybe(pick(unitIds)),
    successors: some(unitIds, 2),
    validTo: maybe(day),
  })
  .map(slugged);
const exemplar = fc
  .record({
    ...named('exemplar', exemplarIds),
    exemplarKind: fc.constantFrom('individual' as const, 'collective' as const, 'household' as const),
    unit: maybe(pick(unitIds)),
    portrait: maybe(pick(mediaIds)),
    steps: fc.constant<Exemplar['steps']>([]),
    honours: fc.array(
      fc.record({ honourKind: fc.constantFrom('title' as const, 'award' as const), name: words }),
      {
        maxLength: 2,
      },
    ),
    worksDirectly: maybe(fc.boolean()),
  })
  .map(slugged);
const document = pick(documentIds).chain((id) =>
  fc.record({
    kind: fc.constant('document' as const),
    id: fc.constant(id),
    slug: fc.constant(`van-ban-${id}`),
    title: words,
    documentKind: fc.constantFrom('plan' as const, 'decision' as const),
    issuedOn: maybe(day),
    file: maybe(
      fc.record({
        file: fc.constantFrom(`van-ban-${id}.pdf`, `van-ban-${id}-moi.pdf`),
        mimeType: fc.constant('application/pdf' as const),
        bytes: fc.integer({ min: 1, max: 9999 }),
      }),
    ),
  }),
);
const media = pick(mediaIds).chain((id) =>
  fc.record({
    kind: fc.constant('media' as const),
    id: fc.constant(id),
    alt: words,
    credit: words,
    focal: fc.constant({ x: 50, y: 50 }),
    sizes: fc.constant<Media['sizes']>([{ file: `anh-${id}-360.webp`, width: 360, height: 240, bytes: 10 }]),
  }),
);
const recording = pick(recordingIds).chain((id) =>
  fc.record({
    kind: fc.constant('recording' as const),
    id: fc.constant(id),
    synthetic: fc.boolean(),
    seconds: fc.integer({ min: 1, max: 600 }),
    podcast: fc.record({
      file: fc.constantFrom(`giong-${id}.mp3`, `giong-${id}-moi.mp3`),
      mimeType: fc.constant('audio/mpeg' as const),
      bytes: fc.integer({ min: 1, max: 9999 }),
    }),
  }),
);
const speech = fc.record({
  kind: fc.constant('speech' as const),
  id: fc.constant('speech' as const),
  zeroWord: fc.constantFrom('linh' as const, 'lẻ' as const),
  thousandWord: fc.constant('nghìn' as const),
  syllablesPerMinute: fc.integer({ min: 150, max: 250 }),
  abbreviations: fc.constant<SpeechSettings['abbreviations']>([]),
});
const site = fc.record({
  kind: fc.constant('site' as const),
  id: fc.constant('site' as const),
  url: fc.constant('http://localhost:4321'),
  name: words,
  council: words,
  contact: fc.constant({}),
  responsible: fc.record({ name: words }),
  english: fc.constant({}),
  emc: maybe(fc.constant('1234')),
});

const figures = {
  required: fc.nat(9),
  done: fc.nat(9),
  inTime: fc.nat(9),
  late: fc.nat(9),
  missing: fc.nat(9),
  notYetDue: fc.nat(9),
};
const planIds = ids(2);
const statistics = fc.record({
  kind: fc.constant('statistics' as const),
  id: pick(planIds),
  title: words,
  from: day,
  to: day,
  document: maybe(pick(documentIds)),
  on: day,
  quotas: fc.array(words, { maxLength: 1 }),
  periods: fc.array(
    fc.record({
      id: words,
      label: words,
      due: day,
      ...figures,
      units: fc.record({
        met: fc.nat(9),
        late: fc.nat(9),
        missing: fc.nat(9),
        notDue: fc.nat(9),
        exceeded: fc.nat(9),
      }),
    }),
    { maxLength: 2 },
  ),
  units: fc.array(fc.record({ unit: pick(unitIds), ...figures }), { maxLength: 2 }),
  introductions: fc.record({
    months: fc.array(fc.record({ month: day.map((text) => text.slice(0, 7)), count: fc.nat(9) }), {
      maxLength: 2,
    }),
    movements: fc.array(fc.record({ movement: pick(movementIds), count: fc.nat(9) }), { maxLength: 2 }),
    units: fc.array(fc.record({ unit: pick(unitIds), count: fc.nat(9) }), { maxLength: 2 }),
    kinds: fc.array(
      fc.record({ exemplarKind: fc.constantFrom('individual' as const, 'model' as const), count: fc.nat(9) }),
      {
        maxLength: 2,
      },
    ),
    workers: maybe(fc.record({ known: fc.integer({ min: 10, max: 20 }), direct: fc.nat(9) })),
  }),
});

/** One edit: records that come or change, and records that go. A story is live or withdrawn, never both. */
export type Edit = Map<RecordKey, PublicRecord | undefined>;

const coming = fc
  .oneof(
    { arbitrary: article, weight: 6 },
    { arbitrary: withdrawn, weight: 2 },
    { arbitrary: movement, weight: 1 },
    { arbitrary: unit, weight: 1 },
    { arbitrary: exemplar, weight: 2 },
    { arbitrary: media, weight: 2 },
    { arbitrary: document, weight: 1 },
    { arbitrary: recording, weight: 1 },
    { arbitrary: statistics, weight: 1 },
    { arbitrary: speech, weight: 1 },
    { arbitrary: site, weight: 1 },
  )
  .map((record): [RecordKey, PublicRecord | undefined][] => {
    const own: [RecordKey, PublicRecord] = [`${record.kind}/${record.id}`, record];
    if (record.kind === 'article') return [own, [`withdrawn/${record.id}`, undefined]];
    if (record.kind === 'withdrawn') return [own, [`article/${record.id}`, undefined]];
    return [own];
  });

const going = fc
  .oneof(
    pick(articleIds).map((id) => [`article/${id}`, `withdrawn/${id}`] as RecordKey[]),
    pick(exemplarIds).map((id) => [`exemplar/${id}`] as RecordKey[]),
    pick(unitIds).map((id) => [`unit/${id}`] as RecordKey[]),
    pick(movementIds).map((id) => [`movement/${id}`] as RecordKey[]),
    pick(documentIds).map((id) => [`document/${id}`] as RecordKey[]),
    pick(recordingIds).map((id) => [`recording/${id}`] as RecordKey[]),
    pick(planIds).map((id) => [`statistics/${id}`] as RecordKey[]),
  )
  .map((keys): [RecordKey, PublicRecord | undefined][] => keys.map((key) => [key, undefined]));

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc
    .array(fc.oneof({ arbitrary: coming, weight: 5 }, { arbitrary: going, weight: 1 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => new Map(parts.flat())),
  { minLength: 1, maxLength: 14 },
);

/** Words that only the text of one story has. */
export const secretOf = (articleId: string) => `Lời kể riêng của bài số ${articleId}.`;

export const firstSite: PublicRecord = {
  kind: 'site',
  id: 'site',
  url: 'http://localhost:4321',
  name: 'Gương Sáng',
  council: 'Hội đồng Thi đua – Khen thưởng tỉnh',
  contact: {},
  responsible: {},
  english: {},
};
