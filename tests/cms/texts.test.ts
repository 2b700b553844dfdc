import type { Field, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import {
  block,
  bodyOf,
  openTestNewsroom,
  paragraph,
  type TestNewsroom,
  text,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const decomposed = (words: string) => words.normalize('NFD');
const create = (more: object = {}) =>
  newsroom.payload.create({ collection: 'articles', data: { ...wholeStory(newsroom), ...more }, depth: 0 });
const person = (name: string, more: object = {}) =>
  newsroom.payload.create({ collection: 'exemplars', data: { name, exemplarKind: 'collective', ...more } });

describe('text is kept in composed Unicode (NFC)', () => {
  it('in the title, the summary and every run of the body, with the spaces between runs', async () => {
    const body = bodyOf(
      block('paragraph', [text(decomposed('Chị ')), text(decomposed('Hoà'), 1), text('\u00a0hiến đất')]),
    );
    const story = await create({
      title: decomposed('  Đường   làng '),
      summary: decomposed('Dòng một\r\nDòng hai'),
      body,
    });
    expect(story.title).toBe('Đường làng');
    expect(story.summary).toBe('Dòng một\nDòng hai'.normalize('NFC'));
    const kept = JSON.stringify(story.body);
    expect(kept).toBe(kept.normalize('NFC'));
    expect(kept).toContain('"Chị "');
    expect(kept).toContain('" hiến đất"');
  });

  it('in every text field of every collection', () => {
    const { collections, globals } = newsroom.payload.config;
    // Acts are words of ours, the criteria ticked are keys of the plan's list, search text is folded.
    const imported = ['importKey', 'importSourceDigest', 'importContentDigest'];
    const ours = new Set(['searchText', 'act', 'actReason', 'guid', 'criteria', ...imported]);
    const req = { user: newsroom.people.administrator } as unknown as PayloadRequest;
    const isClosed = (access: { create?: unknown; update?: unknown } | undefined) =>
      [access?.create, access?.update].every((may) => typeof may === 'function' && may({ req }) === false);
    const system = new Set(['timeline-entries', 'publication-jobs', 'users']);
    const bare = [
      ...collections.filter(
        ({ slug, access }) => !slug.startsWith('payload-') && !system.has(slug) && !isClosed(access),
      ),
      ...globals,
    ].flatMap(({ slug, fields }) =>
      [...textFields(fields)]
        .map((name) => `${slug}.${name}`)
        .filter((path) => !ours.has(path.split('.').at(-1) ?? '')),
    );
    expect(bare).toEqual([]);

    function* textFields(fields: Field[]): Generator<string> {
      for (const field of fields) {
        // What no client may write, not even an administrator, is the server's.
        if ('access' in field && isClosed(field.access)) continue;
        if ('name' in field && (field.name === 'filename' || field.name === 'sizes')) continue;
        if (field.type === 'tabs') for (const tab of field.tabs) yield* textFields(tab.fields);
        else if ('fields' in field) yield* textFields(field.fields);
        else if (
          ['text', 'textarea', 'richText'].includes(field.type) &&
          'name' in field &&
          !isUploadFact(field.name)
        )
          if (!('hooks' in field) || !field.hooks?.beforeValidate?.length) yield field.name;
      }
    }
  });
});

const isUploadFact = (name: string) => ['url', 'thumbnailURL', 'mimeType', 'filename', 'id'].includes(name);

describe('the address', () => {
  it('is made from the title, with a number if another story has it, even only in a draft', async () => {
    const slugs = [];
    for (let count = 0; count < 3; count += 1)
      slugs.push((await create({ title: 'Đặng Thị Hoà giữ rừng' })).slug);
    expect(slugs).toEqual(['dang-thi-hoa-giu-rung', 'dang-thi-hoa-giu-rung-2', 'dang-thi-hoa-giu-rung-3']);
    const renamed = await create({ title: 'Tên cũ' });
    await saveArticle(newsroom.payload, 'edit', { id: renamed.id, data: { slug: 'chi-co-trong-ban-nhap' } });
    expect((await create({ slug: 'chi-co-trong-ban-nhap' })).slug).toBe('chi-co-trong-ban-nhap-2');
  });

  it('follows the title until the story is on the portal, and stays from then on', async () => {
    const { id } = await create({ title: 'Tiêu đề đầu' });
    const before = await saveArticle(newsroom.payload, 'edit', {
      id,
      data: { title: 'Tiêu đề sau', slug: 'tieu-de-dau' },
    });
    expect(before.slug).toBe('tieu-de-sau');
    await publishArticle(newsroom.payload, { id });
    const after = await saveArticle(newsroom.payload, 'edit', { id, data: { title: 'Tiêu đề khác hẳn' } });
    expect(after.slug).toBe('tieu-de-sau');
    await expect(saveArticle(newsroom.payload, 'edit', { id, data: { slug: 'khac' } })).rejects.toThrow(
      /không đổi được/,
    );
  });

  it('is never that of another page, nor four digits alone', async () => {
    expect((await person('Tập thể')).slug).toBe('tap-the-2');
    expect((await person('2026')).slug).toBe('2026-2');
    expect((await create({ title: '1975' })).slug).toBe('1975-2');
  });

  it('of an exemplar is changed by an administrator only', async () => {
    const { payload, people } = newsroom;
    const { id } = await person('Tổ may Hoa Ban');
    const rename = (role: 'editor' | 'administrator') =>
      payload.update({
        collection: 'exemplars',
        id,
        data: { slug: 'to-may' },
        user: people[role],
        overrideAccess: false,
      });
    await expect(rename('editor')).rejects.toThrow(/không đổi được/);
    expect((await rename('administrator')).slug).toBe('to-may');
  });
});

describe('the search box', () => {
  it.each(['ĐẶNG THỊ', 'dang thi ho', 'Đặng Thị Hoà'])('“%s” finds Đặng Thị Hoà’s story', async (words) => {
    await create({ title: 'Đặng Thị Hoà và con suối', body: bodyOf(paragraph('…')) });
    const found = await newsroom.rest(
      'GET',
      `/articles?draft=true&where[or][0][searchText][like]=${encodeURIComponent(words)}`,
      'editor',
    );
    expect(JSON.stringify(found.body.docs)).toContain('con suối');
  });
});
