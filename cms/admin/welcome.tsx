import type { Payload, Where } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { type EditorialState, editorialStateLabels } from '#models/editorial-state.ts';
import { type Role, roleLabels } from '#models/role.ts';
import { idOf } from '../access/actor.ts';
import { StartPanel } from './introductions/start-panel.tsx';

/** What of the newsroom's work waits for each role. */
const waiting: Record<Role, { state: EditorialState; words: string }[]> = {
  contributor: [
    { state: 'returned', words: 'bài bị trả lại, cần sửa' },
    { state: 'draft', words: 'bản nháp của đơn vị' },
    { state: 'submitted', words: 'bài đang chờ duyệt' },
  ],
  editor: [
    { state: 'submitted', words: 'bài chờ biên tập, duyệt' },
    { state: 'returned', words: 'bài đã trả lại' },
    { state: 'draft', words: 'bản nháp' },
  ],
  approver: [
    { state: 'submitted', words: 'bài chờ duyệt' },
    { state: 'approved', words: 'bài chờ giờ đăng' },
    { state: 'returned', words: 'bài đã trả lại' },
  ],
  administrator: [
    { state: 'submitted', words: 'bài chờ duyệt' },
    { state: 'approved', words: 'bài chờ giờ đăng' },
    { state: 'draft', words: 'bản nháp' },
  ],
  radio: [],
};

/** The start page: a greeting, and what waits for the one who signed in. */
export async function Welcome({ payload, user }: { payload: Payload; user?: User }) {
  if (!user) return null;
  const counts = await Promise.all(
    waiting[user.role].map(async (item) => ({
      ...item,
      count: await countStories(payload, item.state, user),
    })),
  );
  return (
    <section className="gs-welcome">
      <h1>Chào {user.name}</h1>
      <p>
        {roleLabels[user.role]} · Phòng biên tập Gương Sáng: tìm, kể và lan tỏa điển hình tiên tiến.
        {user.role === 'radio' && (
          <>
            {' '}
            <a href="/admin/phat-thanh">Mở bàn phát thanh</a> để lấy bài, bản đọc và gói phát thanh tuần.
          </>
        )}
      </p>
      <ul>
        {counts.map(({ state, words, count }) => (
          <li key={state} className={count > 0 ? 'gs-waits' : undefined}>
            <a href={`/admin/collections/articles?where[or][0][and][0][editorialState][equals]=${state}`}>
              <strong>{count}</strong> {words}
              <span className={`gs-state gs-state--${state}`}>{editorialStateLabels[state]}</span>
            </a>
          </li>
        ))}
      </ul>
      <StartPanel payload={payload} user={user} />
    </section>
  );
}

async function countStories(payload: Payload, state: EditorialState, user: User): Promise<number> {
  const ownUnit: Where[] =
    user.role === 'contributor' ? [{ 'version.introducedBy': { equals: idOf(user.unit) ?? 0 } }] : [];
  const { totalDocs } = await payload.db.countVersions({
    collection: 'articles',
    where: {
      and: [{ latest: { equals: true } }, { 'version.editorialState': { equals: state } }, ...ownUnit],
    },
  });
  return totalDocs;
}
