import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { ObjectId } from 'bson';
import type { Payload } from 'payload';

type Row = Record<string, unknown>;

const batch = 1000;
const day = 24 * 60 * 60 * 1000;

/** Writes rows below Payload, as many at once as the server takes well. */
async function insert(payload: Payload, collection: string, count: number, make: (number: number) => Row) {
  const { connection } = payload.db as unknown as MongooseAdapter;
  for (let first = 0; first < count; first += batch) {
    const rows = Array.from({ length: Math.min(batch, count - first) }, (_, at) => make(first + at));
    await connection.collection(collection).insertMany(rows as never[], { ordered: false });
  }
}

/**
 * Copies the newest published story of a scratch MongoDB newsroom, with its version, until there are `articles`,
 * spread over `years` before it. Answers how many there are.
 */
export async function copyStories(payload: Payload, articles: number, years: number): Promise<number> {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const story = await connection.collection('articles').findOne({ _status: 'published' });
  const newest = await connection
    .collection('_articles_versions')
    .findOne({ parent: String(story?._id), latest: true });
  const version = newest ?? (await connection.collection('_articles_versions').findOne({ latest: true }));
  if (!story || !version) throw new Error('there is no story to copy');
  const ids = Array.from({ length: articles - 1 }, () => new ObjectId());
  const changed = (number: number) => ({
    slug: `${story.slug}-${number}`,
    title: `${story.title} (${number})`,
    guid: `${String(story.guid).slice(0, 28)}${number.toString(16).padStart(12, '0')}`,
    publishedAt: new Date(+new Date(story.publishedAt) - (number / articles) * years * 365 * day),
  });
  await insert(payload, 'articles', ids.length, (number) => ({
    ...story,
    _id: ids[number],
    ...changed(number),
  }));
  await insert(payload, '_articles_versions', ids.length, (number) => ({
    ...version,
    _id: new ObjectId(),
    parent: version.parent instanceof ObjectId ? ids[number] : String(ids[number]),
    version: { ...version.version, ...changed(number) },
  }));
  return connection.collection('articles').countDocuments({ _status: 'published' });
}

/** Communes, and introductions of theirs under a plan of ten years, spread evenly over units and days. */
export async function inventIntroductions(
  payload: Payload,
  plan: string,
  { units, introductions }: { units: number; introductions: number },
): Promise<void> {
  const [communes, people] = [units, introductions].map((count) =>
    Array.from({ length: count }, () => new ObjectId()),
  );
  const now = new Date();
  const [start, end] = [Date.parse('2017-01-01T05:00:00Z'), Date.parse('2026-12-31T05:00:00Z')];
  await insert(payload, 'units', units, (number) => ({
    _id: communes?.[number],
    name: `Xã số ${number}`,
    unitKind: 'commune',
    slug: `xa-so-${number}`,
    createdAt: now,
    updatedAt: now,
  }));
  await insert(payload, 'exemplars', introductions, (number) => ({
    _id: people?.[number],
    name: `Điển hình số ${number}`,
    exemplarKind: number % 3 === 0 ? 'collective' : 'individual',
    unit: communes?.[number % units],
    slug: `dien-hinh-so-${number}`,
    createdAt: now,
    updatedAt: now,
  }));
  await insert(payload, 'introductions', introductions, (number) => {
    const on = new Date(start + Math.floor(((end - start) * number) / introductions / day) * day);
    return {
      unit: communes?.[number % units],
      exemplar: people?.[number],
      plan: new ObjectId(plan),
      state: 'received',
      introducedOn: on,
      sentAt: on,
      firstSentAt: on,
      receipt: `BN-${number}`,
      createdAt: on,
      updatedAt: on,
    };
  });
}
