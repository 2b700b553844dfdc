import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import type { Article } from '#cms/payload-types.ts';
import {
  type EditorialAct,
  type EditorialState,
  editorialActs,
  editorialStates,
  nextState,
} from '#models/editorial-state.ts';
import { roles } from '#models/role.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();

/** A story brought to that state by the system, the way an office would. */
async function storyIn(state: EditorialState): Promise<Article> {
  const { payload } = newsroom;
  const { id } = await payload.create({ collection: 'articles', data: wholeStory(newsroom), depth: 0 });
  const ways: Record<EditorialState, [EditorialAct, Partial<Article>?][]> = {
    draft: [],
    submitted: [['submit']],
    returned: [['submit'], ['return']],
    approved: [['approve', { publishedAt: tomorrow() }]],
    published: [['publish']],
    withdrawn: [['publish'], ['withdraw']],
  };
  for (const [act, data] of ways[state]) await saveArticle(payload, act, { id, data, reason: 'để thử' });
  const story = await latestArticle(payload, id);
  if (story?.editorialState !== state) throw new Error(`${state} not reached`);
  return story;
}

/** Taking down needs, beyond the table, something that is on the portal. */
const hasNothingToTakeDown = (act: EditorialAct, state: EditorialState): boolean =>
  (act === 'unpublish' || act === 'withdraw') && state !== 'published';

describe.each(roles)('the role %s', (role) => {
  describe.each(editorialStates)('with a story in the state %s', (state) => {
    it.each(editorialActs)('may %s, or is refused, as the workflow table says', async (act) => {
      const { payload, people } = newsroom;
      const story = await storyIn(state);
      const expected = nextState(state, act, role);
      const data =
        act === 'approve' ? { publishedAt: tomorrow() } : act === 'publish' ? { publishedAt: null } : {};
      const done = saveArticle(payload, act, { id: story.id, by: people[role], data, reason: 'có lý do' });
      if (expected && !hasNothingToTakeDown(act, state)) {
        await done;
        expect((await latestArticle(payload, story.id))?.editorialState).toBe(expected);
        return;
      }
      await expect(done).rejects.toMatchObject({ status: expected ? 400 : 403 });
      expect(await latestArticle(payload, story.id)).toEqual(story);
    });
  });
});

describe('a story that was published', () => {
  it('stays as it is on the portal while an editor saves changes, whatever draft flag is sent', async () => {
    const { payload, people } = newsroom;
    const story = await storyIn('published');
    const before = await mainArticle(payload, story.id);
    for (const flags of [{}, { draft: true }, { draft: false }] as const)
      await payload.update({
        collection: 'articles',
        id: story.id,
        data: { title: 'Tiêu đề đang sửa', act: 'edit' },
        user: people.editor,
        overrideAccess: false,
        ...flags,
      });
    expect(await mainArticle(payload, story.id)).toEqual(before);
    expect((await latestArticle(payload, story.id))?.title).toBe('Tiêu đề đang sửa');
    expect((await latestArticle(payload, story.id))?.editorialState).toBe('draft');
  });

  it('shows its new text once published again, under the same GUID, address and hour', async () => {
    const { payload } = newsroom;
    const story = await storyIn('published');
    await saveArticle(payload, 'edit', { id: story.id, data: { title: 'Tiêu đề mới hẳn' } });
    await saveArticle(payload, 'publish', { id: story.id });
    const main = await mainArticle(payload, story.id);
    expect(main).toMatchObject({
      title: 'Tiêu đề mới hẳn',
      guid: story.guid,
      slug: story.slug,
      publishedAt: story.publishedAt,
      editorialState: 'published',
      _status: 'published',
    });
  });

  it('gets a new GUID when published again after a withdrawal, even if edited in between', async () => {
    const { payload } = newsroom;
    const story = await storyIn('withdrawn');
    await saveArticle(payload, 'edit', { id: story.id, data: { summary: 'Đã sửa lại cho đúng.' } });
    await saveArticle(payload, 'publish', { id: story.id });
    const again = await mainArticle(payload, story.id);
    expect(again?.guid).toMatch(/^urn:uuid:/);
    expect(again?.guid).not.toBe(story.guid);
  });

  it('can be withdrawn even while its newest draft is unfinished', async () => {
    const { payload } = newsroom;
    const story = await storyIn('published');
    await saveArticle(payload, 'edit', { id: story.id, data: { title: '', summary: '' } });
    await saveArticle(payload, 'withdraw', { id: story.id, reason: 'Sai sự thật.' });
    expect(await mainArticle(payload, story.id)).toMatchObject({
      _status: 'draft',
      editorialState: 'withdrawn',
    });
  });
});

describe('what the newsroom refuses', () => {
  it('submitting an unfinished story, saying in one sentence all that it lacks', async () => {
    const { payload } = newsroom;
    const { id } = await payload.create({ collection: 'articles', data: { title: 'Mới có tiêu đề' } });
    await expect(saveArticle(payload, 'submit', { id })).rejects.toThrow(
      'Chưa trình duyệt được vì bài còn thiếu: tóm tắt, nội dung, lĩnh vực, phong trào thi đua, đơn vị giới thiệu.',
    );
  });

  it.each(['return', 'withdraw'] as const)('%s without a reason', async (act) => {
    const story = await storyIn(act === 'return' ? 'submitted' : 'published');
    for (const reason of [undefined, '', '   '])
      await expect(saveArticle(newsroom.payload, act, { id: story.id, reason })).rejects.toThrow(
        /Hãy ghi lý do/,
      );
  });

  it('submitting without both commitments', async () => {
    const { payload } = newsroom;
    const { id } = await payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), commitments: { noStateSecret: true, realPeople: false } },
    });
    await expect(saveArticle(payload, 'submit', { id })).rejects.toThrow(/cam kết/);
  });

  it('publishing or scheduling a story about a person who has not agreed, whom it names', async () => {
    const { payload } = newsroom;
    const silent = await payload.create({
      collection: 'exemplars',
      data: { name: 'Lò Văn Én', exemplarKind: 'individual' },
    });
    const { id } = await payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), exemplars: [newsroom.exemplar.id, silent.id] },
    });
    await expect(saveArticle(payload, 'publish', { id })).rejects.toThrow(/của: Lò Văn Én;/);
    await expect(saveArticle(payload, 'approve', { id, data: { publishedAt: tomorrow() } })).rejects.toThrow(
      /Lò Văn Én/,
    );
    expect((await mainArticle(payload, id))?._status).toBe('draft');
  });

  it('giving to the radio a person who agreed to the portal only', async () => {
    const { payload } = newsroom;
    const portalOnly = await payload.create({
      collection: 'exemplars',
      data: {
        name: 'Vàng Thị Mỷ',
        exemplarKind: 'individual',
        consent: { givenBy: 'Vàng Thị Mỷ', givenOn: '2026-02-01', channels: ['portal'] },
      },
    });
    const data = { ...wholeStory(newsroom), exemplars: [portalOnly.id], radio: true };
    const { id } = await payload.create({ collection: 'articles', data });
    await expect(saveArticle(payload, 'publish', { id })).rejects.toThrow(
      /phát trên đài truyền thanh của: Vàng Thị Mỷ/,
    );
    await saveArticle(payload, 'publish', { id, data: { radio: false } });
  });

  it('a state, GUID or first day of publication set by the client, and an act it does not know', async () => {
    const { payload } = newsroom;
    const story = await payload.create({
      collection: 'articles',
      data: {
        ...wholeStory(newsroom),
        editorialState: 'published',
        guid: 'urn:uuid:gia-mao',
        firstPublishedAt: '2020-01-01T00:00:00.000Z',
      },
    });
    expect(story).toMatchObject({ editorialState: 'draft', _status: 'draft' });
    expect(story.guid).not.toBe('urn:uuid:gia-mao');
    expect(story.firstPublishedAt ?? null).toBeNull();
    await expect(saveArticle(payload, 'phá' as EditorialAct, { id: story.id })).rejects.toThrow(/“phá”/);
  });
});

describe('the timeline', () => {
  it('records every act: who, what, from which state to which, and why', async () => {
    const { payload, people } = newsroom;
    const { id } = await payload.create({
      collection: 'articles',
      data: wholeStory(newsroom),
      user: people.contributor,
      overrideAccess: false,
    });
    await saveArticle(payload, 'submit', { id, by: people.contributor });
    await saveArticle(payload, 'return', { id, by: people.editor, reason: 'Thiếu ảnh.' });
    await saveArticle(payload, 'publish', { id, by: people.approver });
    const { docs } = await payload.find({
      collection: 'timeline-entries',
      where: { article: { equals: id } },
      sort: 'id',
      depth: 0,
    });
    expect(docs[0]?.fromState ?? undefined).toBeUndefined();
    expect(docs).toMatchObject([
      { act: 'edit', byName: 'Người contributor', toState: 'draft' },
      { act: 'submit', byName: 'Người contributor', fromState: 'draft', toState: 'submitted' },
      {
        act: 'return',
        byName: 'Người editor',
        fromState: 'submitted',
        toState: 'returned',
        reason: 'Thiếu ảnh.',
      },
      { act: 'publish', by: people.approver.id, fromState: 'returned', toState: 'published' },
    ]);
  });
});
