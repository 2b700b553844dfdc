import type { Article } from '#models/article.ts';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';

/** Small public records for tests of the publisher. */
export const story = (id: string, more: Partial<Article> = {}): [RecordKey, Article] => [
  `article/${id}`,
  {
    kind: 'article',
    id,
    guid: `urn:uuid:${id}`,
    slug: `bai-${id}`,
    title: `Bài ${id}`,
    summary: 'Tóm tắt.',
    body: 'Lời kể.',
    pictures: [],
    movements: [],
    exemplars: [],
    radio: false,
    airable: true,
    languages: [],
    publishedAt: `2026-11-0${id}T00:00:00.000Z`,
    updatedAt: `2026-11-0${id}T00:00:00.000Z`,
    corrections: [],
    ...more,
  },
];
export const withdrawal = (id: string): [RecordKey, PublicRecord | undefined][] => [
  [`article/${id}`, undefined],
  [
    `withdrawn/${id}`,
    {
      kind: 'withdrawn',
      id,
      guid: `urn:uuid:${id}`,
      slug: `bai-${id}`,
      withdrawnAt: '2026-11-20T00:00:00.000Z',
      movements: [],
      kinds: [],
      radio: false,
    },
  ],
];
export const cover = (id: string): [RecordKey, PublicRecord] => [
  `media/${id}`,
  {
    kind: 'media',
    id,
    alt: 'Ảnh',
    credit: 'Ảnh',
    focal: { x: 50, y: 50 },
    sizes: [{ file: `anh-${id}.webp`, width: 1, height: 1, bytes: 1 }],
  },
];
