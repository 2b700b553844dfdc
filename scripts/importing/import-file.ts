import { relative, resolve, sep } from 'node:path';
import type { Payload } from 'payload';
import type { Directory } from '#cms/directory.ts';
import { root } from '#cms/environment.ts';
import { digestOf } from '#cms/files/digest.ts';
import type { FoundFile } from './find-files.ts';
import type { Origin, Saved } from './imported.ts';
import type { Incoming, IncomingPaper, IncomingStory } from './incoming.ts';
import type { Outcome } from './outcome.ts';
import { type Gathered, gatherPictures, keepPictures, type ResolvePicture } from './pictures.ts';
import { readIncoming } from './read-file.ts';
import { type PictureId, paperRecord, storyRecord } from './records.ts';
import { savePaper } from './save-paper.ts';
import { saveStory } from './save-story.ts';
import { sentenceOf } from './sentence-of.ts';

export type HowToImport = {
  /** An administrator's first load: what is complete goes public, the rest stays a draft. */
  publish: boolean;
  /** Every file is an official paper, whatever it looks like. */
  asDocuments: boolean;
  /** Each story goes as far as its own front matter says (demo content). */
  honourState: boolean;
  resolvePicture: ResolvePicture;
};

/** Brings one file into the newsroom whole or not at all; whatever goes wrong is in the outcome. */
export async function importFile(
  payload: Payload,
  found: FoundFile,
  directory: Directory,
  how: HowToImport,
): Promise<Outcome> {
  const { path, problem } = found;
  const file = path.normalize('NFC');
  if (problem) return { file, result: 'failed', notes: [problem] };
  let incoming: Incoming | undefined;
  try {
    const { bytes, pictures: inside, incoming: read } = await readIncoming(path, how.asDocuments);
    incoming = read;
    const pictures = await gatherPictures(read, { text: found, inside, resolvePicture: how.resolvePicture });
    const source = { payload, key: read.id ? `id:${read.id}` : keyOf(path), bytes, pictures };
    const { result, notes } =
      read.kind === 'article'
        ? await importStory(source, read, directory, how)
        : await importPaper(source, read, how);
    return {
      file,
      result,
      kind: read.kind,
      title: read.title,
      notes: [...read.notes, ...pictures.notes, ...notes],
    };
  } catch (error) {
    return {
      file,
      result: 'failed',
      kind: incoming?.kind,
      title: incoming?.title,
      notes: [sentenceOf(error)],
    };
  }
}

type Source = { payload: Payload; key: string; bytes: Buffer; pictures: Gathered };

/** What the file names but the newsroom lacks keeps a story from the public until a person has looked. */
async function importStory(
  source: Source,
  story: IncomingStory,
  directory: Directory,
  how: HowToImport,
): Promise<Saved> {
  const { record, placing, unknown } = storyRecord(story, directory);
  const open = [...story.doubts, ...unknown];
  const isWhole = open.length === 0 && source.pictures.missing.length === 0;
  const wanted = how.honourState ? (story.state ?? 'draft') : how.publish ? 'published' : 'draft';
  const saved = await withPictures(source, (keep) =>
    saveStory(source.payload, {
      origin: originOf(source, placing),
      record: () => keep(record),
      target: isWhole ? wanted : 'draft',
      returnReason: story.returnReason,
    }),
  );
  const held = !isWhole && wanted === 'published' ? ['để ở bản nháp'] : [];
  return { ...saved, notes: [...open, ...held, ...saved.notes] };
}

const importPaper = (source: Source, paper: IncomingPaper, { publish }: HowToImport): Promise<Saved> =>
  withPictures(source, (keep) =>
    savePaper(source.payload, {
      origin: originOf(source, undefined),
      record: () => keep((pictureId) => paperRecord(paper, pictureId)),
      publish,
    }),
  );

type Keep = <Made>(record: (pictureId: PictureId) => Made) => Promise<Made>;

/** Pictures are kept only when a record is really written, and taken away again when that fails. */
async function withPictures(
  { payload, pictures }: Source,
  save: (keep: Keep) => Promise<Saved>,
): Promise<Saved> {
  let undo = async () => {};
  try {
    return await save(async (record) => {
      const kept = await keepPictures(payload, pictures.found.values());
      undo = kept.undo;
      return record((name) => kept.ids.get(pictures.found.get(name)?.key ?? ''));
    });
  } catch (error) {
    await undo();
    throw error;
  }
}

/** A unit that the newsroom has learnt to know since changes the story as much as a new paragraph does. */
const originOf = ({ key, bytes, pictures }: Source, placing: unknown): Origin => ({
  key,
  digest: digestOf({ bytes, placing, pictures: [...pictures.found.values()].map((picture) => picture.key) }),
});

/** A file's place as seen from the installation, in NFC whatever the disk's own spelling. */
const keyOf = (path: string): string => relative(root, resolve(path)).split(sep).join('/').normalize('NFC');
