import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import type { Role } from '#models/role.ts';
import { chime } from '../../../scripts/demo/chime.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function story() {
  const { id } = await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) });
  await publishArticle(newsroom.payload, { id });
  return id;
}
const recording = async () => {
  const data = chime(1);
  const file = { data, name: 'a.wav', mimetype: 'audio/wav', size: data.length };
  return (await newsroom.payload.create({ collection: 'recordings', data: { title: 'Bản thu' }, file })).id;
};
type Version = { id: number; state: string; approved: boolean; text: string };
async function send(method: string, path: string, data: object, as: Role = 'radio') {
  const { status, body } = await newsroom.rest(method, `/script-versions${path}`, as, data);
  return { status, doc: body.doc as Version | undefined, told: body.errors?.[0]?.message };
}

describe('a script in another language', () => {
  it('says how far it has come by what there is of it', async () => {
    const article = await story();
    const { doc } = await send('POST', '', { article, language: 'mong', state: 'Đã thu' });
    expect(doc?.state).toBe('Chưa dịch');
    const change = (data: object) => send('PATCH', `/${doc?.id}`, data);
    expect((await change({ text: 'Zaj lus' })).doc?.state).toBe('Đã dịch');
    expect((await change({ recording: await recording() })).doc?.state).toBe('Đã thu');
    expect((await change({ text: null })).doc?.state).toBe('Đã thu');
    const { body } = await newsroom.rest('GET', '/script-versions', 'radio');
    expect(body.docs).toContainEqual(expect.objectContaining({ state: 'Đã thu' }));
  });

  it('keeps the letters of every language as they were typed', async () => {
    const words = 'Bơ̆n ƀuôn Ê Đê, č, ŭ · ភាសាខ្មែរ · ꨌꩌ ꨌꨩꩌ · Pơmiăng, ƀơi anih';
    const { doc } = await send('POST', '', {
      article: await story(),
      language: 'khmer',
      text: words.normalize('NFD'),
    });
    expect(doc?.text).toBe(words.normalize('NFC'));
  });

  it('stands once for each story and language, also when sent twice at once', async () => {
    const article = await story();
    const sent = await Promise.all([1, 2, 3].map(() => send('POST', '', { article, language: 'dao' })));
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await send('POST', '', { article, language: 'dao' })).told).toBe(
      'Bài này đã có bản tiếng dao; hãy mở bản đó để sửa.',
    );
    expect((await send('POST', '', { article, language: 'tay' })).status).toBe(201);
  });

  it.each([
    ['radio', false],
    ['editor', false],
    ['approver', true],
    ['administrator', true],
  ] as const)('%s approves: %s', async (role, may) => {
    const { doc } = await send(
      'POST',
      '',
      { article: await story(), language: 'nung', text: 'Bản dịch', approved: true },
      role,
    );
    expect(doc?.approved).toBe(may);
    expect((await send('PATCH', `/${doc?.id}`, { approved: true }, role)).doc?.approved).toBe(may);
  });

  it('is not approved while there is nothing of it', async () => {
    const { told } = await send(
      'POST',
      '',
      { article: await story(), language: 'cham', approved: true },
      'approver',
    );
    expect(told).toBe('Bản này chưa có nội dung, chưa có bản ghi âm nên chưa duyệt được.');
  });

  it('is changed only by a decider once it is approved', async () => {
    const { doc } = await send(
      'POST',
      '',
      { article: await story(), language: 'tay', text: 'Đã duyệt', approved: true },
      'approver',
    );
    for (const role of ['radio', 'editor'] as const)
      expect(await send('PATCH', `/${doc?.id}`, { text: 'Sửa lén' }, role)).toMatchObject({
        status: 403,
        told: expect.stringMatching(/đã được duyệt và công bố/),
      });
    expect((await send('PATCH', `/${doc?.id}`, { approved: false }, 'approver')).doc?.approved).toBe(false);
    expect((await send('PATCH', `/${doc?.id}`, { text: 'Sửa lại' })).doc?.text).toBe('Sửa lại');
  });

  it.each([
    ['contributor', 403],
    ['radio', 403],
    ['editor', 200],
  ] as const)('%s deletes: %i', async (role, status) => {
    const { doc } = await send('POST', '', { article: await story(), language: 'mong' });
    expect((await newsroom.rest('DELETE', `/script-versions/${doc?.id}`, role)).status).toBe(status);
    expect((await newsroom.rest('GET', '/script-versions', role)).status).toBe(
      role === 'contributor' ? 403 : 200,
    );
    expect((await newsroom.rest('GET', '/script-versions')).status).toBe(403);
  });
});
