import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle } from '#cms/actions/latest-article.ts';
import type { Plan } from '#cms/payload-types.ts';
import { type IntroductionState, introductionStates } from '#models/introduction-state.ts';
import type { Role } from '#models/role.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { introductionIn, makePlan, read } from './introduced.ts';

let newsroom: TestNewsroom;
let plan: Plan;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  plan = await makePlan(newsroom);
});
afterAll(() => newsroom.close());

const make = (id: number, as?: Role) => newsroom.rest('POST', `/introductions/${id}/article`, as);
const articles = async () => (await newsroom.payload.count({ collection: 'articles' })).totalDocs;

describe('Lập bài viết', () => {
  it('carries over what the introduction knows, as a draft that is linked in it', async () => {
    const { id, exemplar } = await introductionIn(newsroom, plan, 'accepted', {
      movements: [newsroom.movement.id],
      achievementSummary: 'Hai năm mở đường.\n- Hiến 200 m² đất\n- Vận động 12 hộ\nĐường dài 1,2 km.',
      newDeeds: 'Thêm một cây cầu.',
    });
    const { status, body } = await make(id, 'editor');
    expect([status, body.isNew]).toEqual([200, true]);
    const story = await latestArticle(newsroom.payload, body.article as number);
    const { name } = await newsroom.payload.findByID({ collection: 'exemplars', id: exemplar as number });
    expect(story).toMatchObject({
      title: name,
      summary: 'Hai năm mở đường. - Hiến 200 m² đất - Vận động 12 hộ Đường dài 1,2 km.',
      field: 'agriculture',
      exemplars: [exemplar],
      movements: [newsroom.movement.id],
      introducedBy: newsroom.unit.id,
      confirmation: { number: '15/UBND-VX' },
      editorialState: 'draft',
      _status: 'draft',
    });
    const blocks = story?.body?.root.children as unknown as { type: string; children: unknown[] }[];
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(blocks[1]?.children).toHaveLength(2);
    expect((await read(newsroom, id)).article).toBe(body.article);
  });

  it('is done once: the second click, and two at the same moment, open the same story', async () => {
    const { id } = await introductionIn(newsroom, plan, 'chosen');
    const before = await articles();
    const both = await Promise.all([make(id, 'editor'), make(id, 'approver')]);
    const again = await make(id, 'editor');
    expect(new Set([...both, again].map(({ body }) => body.article)).size).toBe(1);
    expect([...both, again].map(({ body }) => body.isNew)).toEqual([true, false, false]);
    expect(await articles()).toBe(before + 1);
  });

  it('finds the story again whose link a crash left out', async () => {
    const { id } = await introductionIn(newsroom, plan, 'accepted');
    const first = await make(id, 'editor');
    await newsroom.payload.db.updateOne({ collection: 'introductions', id, data: { article: null } });
    expect((await make(id, 'editor')).body).toEqual({ article: first.body.article, isNew: false });
    expect((await read(newsroom, id)).article).toBe(first.body.article);
  });

  it('makes a new one where the story was deleted', async () => {
    const { id } = await introductionIn(newsroom, plan, 'accepted');
    const { body } = await make(id, 'editor');
    await newsroom.payload.delete({ collection: 'articles', id: body.article as number });
    expect((await make(id, 'editor')).body.isNew).toBe(true);
  });

  it('is for accepted ones only', async () => {
    const allowed: IntroductionState[] = ['accepted', 'chosen', 'proposed'];
    for (const state of introductionStates) {
      const { id } = await introductionIn(newsroom, plan, state);
      expect([state, (await make(id, 'administrator')).status]).toEqual([
        state,
        allowed.includes(state) ? 200 : 403,
      ]);
    }
  });

  it('is for those who write and may read it: not the radio, not another unit, not a stranger', async () => {
    const { id } = await introductionIn(newsroom, plan, 'accepted');
    const other = await introductionIn(newsroom, plan, 'accepted', { unit: newsroom.otherUnit.id });
    expect((await make(id, 'radio')).status).toBe(403);
    expect((await make(other.id, 'contributor')).status).toBe(404);
    expect((await make(id)).status).toBe(401);
    const { status, body } = await make(id, 'contributor');
    expect(status).toBe(200);
    expect((await latestArticle(newsroom.payload, body.article as number))?.introducedBy).toBe(
      newsroom.unit.id,
    );
  });
});
