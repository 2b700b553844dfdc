import { idOf } from '#cms/access/actor.ts';
import type { Directory } from '#cms/directory.ts';
import { digestOf } from '#cms/files/digest.ts';
import type { Article, Document } from '#cms/payload-types.ts';
import type { IncomingPaper, IncomingStory } from './incoming.ts';
import { markdownToBody } from './markdown-to-body.ts';
import { noon } from './noon.ts';

type Id = number | string;
/** The library's id of a picture by the name the text gives it. */
export type PictureId = (name: string) => Id | undefined;

/** What the import writes into a story (null takes away what an older text had), where it belongs, and the names that the newsroom does not know. */
export function storyRecord(story: IncomingStory, directory: Directory) {
  const unknown: string[] = [];
  const find = (what: string, name: string, finder: Directory['unit']) => {
    const id = finder(name, story.publishedAt);
    if (id === undefined) unknown.push(`chưa có ${what} “${name}”`);
    return id;
  };
  const known = (what: string, names: readonly string[], finder: Directory['unit']) => [
    ...new Set(names.map((name) => find(what, name, finder)).filter((id) => id !== undefined)),
  ];
  const placing = {
    movements: known('phong trào', story.movements, directory.movement),
    exemplars: known('điển hình', story.exemplars, directory.exemplar),
    introducedBy: (story.unit && find('đơn vị', story.unit, directory.unit)) || null,
  };
  const record = (pictureId: PictureId) =>
    ({
      title: story.title,
      summary: story.summary ?? null,
      body: markdownToBody(story.body, pictureId),
      cover: (story.cover && pictureId(story.cover.name)) ?? null,
      field: story.field ?? null,
      byline: story.byline ?? null,
      source: story.source ?? null,
      radio: story.radio,
      ...placing,
      ...(story.slug && { slug: story.slug }),
      ...(story.publishedAt && { publishedAt: story.publishedAt }),
    }) as Partial<Article>;
  return { record, placing, unknown };
}

/** What the import writes into an official paper. */
export const paperRecord = (paper: IncomingPaper, pictureId: PictureId): Partial<Document> =>
  ({
    title: paper.title,
    summary: paper.summary ?? null,
    number: paper.number ?? null,
    documentKind: paper.documentKind,
    issuer: paper.issuer ?? null,
    issuedOn: noon(paper.issuedOn) ?? null,
    body: markdownToBody(paper.body, pictureId),
    ...(paper.slug && { slug: paper.slug }),
  }) as Partial<Document>;

/** The part of a story that people edit; the hour of publishing and the address are set by the workflow too. */
export const storyDigest = (story: Partial<Article>): string =>
  digestOf({
    title: story.title,
    summary: story.summary,
    body: story.body,
    cover: idOf(story.cover),
    field: story.field,
    byline: story.byline,
    source: story.source,
    radio: Boolean(story.radio),
    movements: story.movements?.map(idOf),
    exemplars: story.exemplars?.map(idOf),
    introducedBy: idOf(story.introducedBy),
  });

/** The part of a paper that people edit. */
export const paperDigest = (paper: Partial<Document>): string =>
  digestOf({
    title: paper.title,
    summary: paper.summary,
    number: paper.number,
    documentKind: paper.documentKind,
    issuer: paper.issuer,
    issuedOn: paper.issuedOn?.slice(0, 10),
    body: paper.body,
  });
