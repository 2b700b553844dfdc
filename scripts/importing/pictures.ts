import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Payload } from 'payload';
import { digestOf } from '#cms/files/digest.ts';
import type { FoundFile } from './find-files.ts';
import type { Incoming, NamedPicture } from './incoming.ts';
import { picturesInMarkdown } from './markdown-to-body.ts';

type Id = number | string;

/** A picture ready to be kept: its bytes and what is said about it. */
export type Picture = {
  key: string;
  data: Buffer;
  name: string;
  alt: string;
  caption?: string;
  credit: string;
};

/** Gives the bytes for a picture's name as a text writes it; undefined when there is none. */
export type ResolvePicture = (name: string, text: FoundFile) => Promise<Buffer | undefined>;

/** A file beside the text, or elsewhere in the folder that is imported: a text may not reach for any other. */
export const pictureBesideText: ResolvePicture = async (name, { path, folder }) => {
  if (/^[a-z]+:/i.test(name)) return undefined;
  try {
    const picture = await realpath(resolve(dirname(path), spelt(name)));
    const way = relative(await realpath(folder), picture);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
      ? undefined
      : await readFile(picture);
  } catch {
    return undefined;
  }
};

/** Markdown writes spaces in addresses as %20. */
function spelt(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

export type Gathered = { found: Map<string, Picture>; missing: string[]; notes: string[] };

/** The pictures of one text by their names: its cover and those it shows; what is missing is said in notes. */
export async function gatherPictures(
  incoming: Incoming,
  {
    text,
    inside,
    resolvePicture,
  }: { text: FoundFile; inside: Map<string, Buffer>; resolvePicture: ResolvePicture },
): Promise<Gathered> {
  const found = new Map<string, Picture>();
  const missing: string[] = [];
  const undescribed: string[] = [];
  for (const { name, alt, caption, credit } of picturesOf(incoming)) {
    const data = inside.get(name) ?? (await resolvePicture(name, text));
    if (!data) {
      if (!missing.includes(name)) missing.push(name);
      continue;
    }
    if (!alt) undescribed.push(name);
    const said = {
      alt: alt || caption || `Ảnh trong bài “${incoming.title}”`,
      caption,
      credit: credit || creditOf(incoming),
    };
    found.set(name, { key: digestOf({ data, ...said }), data, name: basename(name), ...said });
  }
  const notes = missing.map((name) => `không thấy ảnh “${name}”`);
  if (undescribed.length > 0) notes.push(`${undescribed.length} ảnh chưa có mô tả, hãy bổ sung`);
  return { found, missing, notes };
}

function picturesOf(incoming: Incoming): NamedPicture[] {
  const cover = incoming.kind === 'article' && incoming.cover ? [incoming.cover] : [];
  return [
    ...cover,
    ...picturesInMarkdown(incoming.body).map(({ source, ...said }) => ({ name: source, ...said })),
  ];
}

const creditOf = (incoming: Incoming): string =>
  (incoming.kind === 'article' && (incoming.byline || incoming.source)) || 'Chưa rõ nguồn ảnh';

/** Keeps pictures in the library, each once; `undo` takes away again those that this call added. */
export async function keepPictures(
  payload: Payload,
  pictures: Iterable<Picture>,
): Promise<{ ids: Map<string, Id>; undo: () => Promise<void> }> {
  const ids = new Map<string, Id>();
  const added: Id[] = [];
  const undo = async () => {
    // A picture that a record did come to use is refused deletion, and rightly so.
    for (const id of added) await payload.delete({ collection: 'media', id }).catch(() => undefined);
  };
  try {
    for (const picture of pictures) {
      if (ids.has(picture.key)) continue;
      const kept = await payload.db.findOne<{ id: Id }>({
        collection: 'media',
        where: { importKey: { equals: picture.key } },
      });
      ids.set(picture.key, kept?.id ?? (await add(picture)));
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return { ids, undo };

  async function add({ key, data, name, alt, caption, credit }: Picture): Promise<Id> {
    const file = { data, name, mimetype: 'image/jpeg', size: data.length };
    const { id } = await payload.create({
      collection: 'media',
      data: { alt, caption, credit, importKey: key },
      file,
      depth: 0,
    });
    added.push(id);
    return id;
  }
}
