import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle } from '#cms/actions/latest-article.ts';
import type { TryOut } from '#cms/radio/try-out.ts';
import { speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import { bodyOf, openTestNewsroom, paragraph, type TestNewsroom, wholeStory } from '../../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const change = async (id: number, data: object, as: 'editor' | 'contributor' = 'editor') => {
  const { status, body } = await newsroom.rest('PATCH', `/articles/${id}`, as, data);
  expect([status, body.errors]).toEqual([200, undefined]);
};
const create = async (more: object = {}) =>
  (await newsroom.payload.create({ collection: 'articles', data: { ...wholeStory(newsroom), ...more } })).id;
/** What the form sends for a saved story. */
async function tried(id: number): Promise<TryOut> {
  const { body } = await newsroom.rest(
    'POST',
    '/articles/doc-thu',
    'editor',
    await latestArticle(newsroom.payload, id),
  );
  return body as TryOut;
}

describe('trying a story out', () => {
  it('an unsaved form is read as the station will read it', async () => {
    const form = {
      ...wholeStory(newsroom, 'UBND xã làm đường'),
      byline: 'Lê Na',
      body: bodyOf(paragraph('Năm 2021, XYZQ hiến 200 m² đất (ảnh bên).')),
    };
    const { status, body } = await newsroom.rest('POST', '/articles/doc-thu', 'contributor', form);
    expect(status).toBe(200);
    const expected = spokenScript(
      {
        title: form.title,
        summary: form.summary,
        body: 'Năm 2021, XYZQ hiến 200 m² đất (ảnh bên).',
        byline: 'Lê Na',
        unit: 'Xã Đông Sơn',
      },
      speechSettingsSchema.parse({}),
    );
    expect((body as TryOut).script).toEqual(expected);
    expect(expected.body).toContain('hai nghìn không trăm hai mươi mốt');
    expect(expected.unread).toContain('XYZQ');
  });

  it('an empty form, and one that holds nonsense, break nothing', async () => {
    const empty = await newsroom.rest('POST', '/articles/doc-thu', 'editor', {});
    expect(empty.status).toBe(200);
    expect((empty.body as TryOut).outdated).toEqual([]);
    const odd = await newsroom.rest('POST', '/articles/doc-thu', 'editor', {
      body: { root: 'x' },
      title: null,
    });
    expect(odd.status).toBe(200);
    expect((await newsroom.rest('POST', '/articles/doc-thu', 'editor', { title: ['x'] })).status).toBe(400);
  });

  it.each([
    [undefined, 403],
    ['radio', 403],
    ['contributor', 200],
    ['approver', 200],
  ] as const)('%s: %i', async (role, status) => {
    expect((await newsroom.rest('POST', '/articles/doc-thu', role, {})).status).toBe(status);
  });
});

describe('a part written by hand', () => {
  it('is read word for word, and no warning stands while the story is the same', async () => {
    const id = await create();
    await change(id, { spoken: { intro: 'Kính chào bà con xã Đông Sơn.' } });
    const { script, derived, outdated } = await tried(id);
    expect(script.intro).toBe('Kính chào bà con xã Đông Sơn.');
    expect(derived.intro).toContain('Bà Hoà hiến đất mở đường');
    expect(outdated).toEqual([]);
    await change(id, { note: 'Đã gọi xác minh' });
    expect((await tried(id)).outdated).toEqual([]);
  });

  it('is called outdated once its part of the story changes, and only that part', async () => {
    const id = await create();
    await change(id, { spoken: { intro: 'Lời dẫn viết tay.', body: 'Nội dung viết tay.' } });
    await change(id, { body: bodyOf(paragraph('Bà Hoà rút lại 50 m² đất.')) });
    const { script, derived, outdated } = await tried(id);
    expect(outdated).toEqual(['body']);
    expect(script.body).toBe('Nội dung viết tay.');
    expect(derived.body).toContain('năm mươi mét vuông');
    await change(id, { title: 'Bà Hoà và con đường', summary: 'Một con đường.' });
    expect((await tried(id)).outdated).toEqual(['intro', 'body']);
  });

  it('stops being outdated when it is rewritten, kept after comparing, or cleared', async () => {
    const id = await create();
    const story = (words: string) => change(id, { body: bodyOf(paragraph(words)) });
    await change(id, { spoken: { body: 'Bản tay thứ nhất.' } });
    await story('Bài đổi lần một.');
    await change(id, { spoken: { body: 'Bản tay thứ hai.' } });
    expect((await tried(id)).outdated).toEqual([]);
    await story('Bài đổi lần hai.');
    await change(id, { spoken: { confirmed: true } });
    expect((await tried(id)).outdated).toEqual([]);
    await story('Bài đổi lần ba.');
    expect((await tried(id)).outdated).toEqual(['body']);
    await change(id, { spoken: { body: '' } });
    expect((await tried(id)).outdated).toEqual([]);
    await story('Bài đổi lần bốn.');
    expect((await tried(id)).outdated).toEqual([]);
  });

  it('written with the story in one save belongs to that story', async () => {
    const id = await create({ spoken: { body: 'Viết tay ngay từ đầu.' } });
    expect((await tried(id)).outdated).toEqual([]);
    await change(id, { body: bodyOf(paragraph('Bài mới.')), spoken: { body: 'Viết tay theo bài mới.' } });
    expect((await tried(id)).outdated).toEqual([]);
  });

  it('cannot be called fresh by who sends its mark along', async () => {
    const id = await create({ spoken: { body: 'Bản tay.' } });
    const before = (await latestArticle(newsroom.payload, id))?.spoken?.bodyDigest;
    await change(id, { spoken: { bodyDigest: 'khác' } });
    expect((await latestArticle(newsroom.payload, id))?.spoken?.bodyDigest).toBe(before);
  });

  it('is not called outdated because the office reads numbers another way', async () => {
    const id = await create({ spoken: { body: 'Bản tay.' }, body: bodyOf(paragraph('Có 105 hộ.')) });
    const south = await newsroom.rest('POST', '/globals/speech-settings', 'editor', { zeroWord: 'lẻ' });
    expect(south.status).toBe(200);
    const { derived, outdated } = await tried(id);
    expect(derived.body).toContain('một trăm lẻ năm');
    expect(outdated).toEqual([]);
    await newsroom.rest('POST', '/globals/speech-settings', 'editor', { zeroWord: 'linh' });
  });
});

describe('how the office reads', () => {
  const settings = (data: object, as: 'radio' | 'contributor' | 'editor' = 'radio') =>
    newsroom.rest('POST', '/globals/speech-settings', as, data);

  it.each([
    [
      'a short form twice',
      {
        abbreviations: [
          { short: 'BCĐ', long: 'ban chỉ đạo' },
          { short: 'BCĐ', long: 'bí thư' },
        ],
      },
      /có ở cả dòng 1 và dòng 2/,
    ],
    [
      'a reading that repeats the short form',
      { abbreviations: [{ short: 'BCĐ', long: 'BCĐ xã' }] },
      /lại chứa chính “BCĐ”/,
    ],
    ['a row without a reading', { abbreviations: [{ short: 'BCĐ', long: '' }] }, /Đọc/],
    ['a placeholder that does not exist', { opening: 'Xin chào, {ten bai}.' }, /Không có ô “\{ten bai\}”/],
    ['an open brace', { closing: 'Xin cảm ơn {tiêu đề.' }, /ngoặc nhọn lẻ/],
  ])('%s is refused, and what was kept stays', async (_case, data, sentence) => {
    const { status, body } = await settings(data);
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(sentence)]);
    const kept = await newsroom.payload.findGlobal({ slug: 'speech-settings' });
    expect(kept.abbreviations ?? []).toEqual([]);
    expect(kept.opening ?? null).toBeNull();
  });

  it('the station teaches an abbreviation, and the script says it', async () => {
    expect((await settings({ abbreviations: [{ short: 'XYZQ', long: 'xưởng Y Zét' }] })).status).toBe(200);
    const { body } = await newsroom.rest('POST', '/articles/doc-thu', 'editor', {
      body: bodyOf(paragraph('Hôm qua XYZQ mở cửa.')),
    });
    expect((body as TryOut).script.body).toContain('xưởng Y Zét');
    expect((body as TryOut).script.unread).toEqual([]);
    expect((await settings({ zeroWord: 'lẻ' }, 'contributor')).status).toBe(403);
  });
});
