import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { type Environment, readEnvironment, root } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import type { Article, Exemplar, Movement, Unit, User } from '#cms/payload-types.ts';
import { type Role, roles } from '#models/role.ts';

/** Set by `npm run test:mongo`: the same tests then run on MongoDB instead of SQLite. */
const mongo = process.env.TEST_DATABASE_URL;
export const isMongo = mongo !== undefined;

/** An id that no record has, of the database's kind. */
export const nobodysId = (isMongo ? 'f'.repeat(24) : 99999) as number;

/** The settings that give a test a MongoDB database of its own; none on SQLite. */
export const ownMongo = (): Record<string, string> =>
  mongo ? { DATABASE_URL: mongo.replace('DATABASE', `guong-sang-${randomUUID()}`) } : {};

const password = 'mật khẩu để thử 123';

export type TestNewsroom = {
  payload: Payload;
  environment: Environment;
  people: Record<Role, User>;
  /** The contributor's own unit, and another. */
  unit: Unit;
  otherUnit: Unit;
  movement: Movement;
  /** An individual who agreed to everything. */
  exemplar: Exemplar;
  /** Calls the newsroom's REST API as that person, or as a stranger. */
  rest: (
    method: string,
    path: string,
    as?: Role,
    body?: FormData | object,
  ) => Promise<{ status: number; body: RestBody }>;
  /** The same for an answer that is a file. */
  answerTo: (method: string, path: string, as?: Role, body?: FormData | object) => Promise<Response>;
  close: () => Promise<void>;
};

export type RestBody = {
  doc?: Article;
  docs?: unknown[];
  errors?: { message: string }[];
  [key: string]: unknown;
};

/** A newsroom on a database of its own, with one account of each role; `settings` as in the environment. */
export async function openTestNewsroom(settings: Record<string, string> = {}): Promise<TestNewsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const environment = readEnvironment({
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm',
    ...ownMongo(),
    ...settings,
  });
  if (!isMongo) copyFileSync(await migratedDatabase(), join(dataDir, 'guong-sang.db'));
  const payload = await openNewsroom(environment);

  const unit = await payload.create({
    collection: 'units',
    data: { name: 'Xã Đông Sơn', unitKind: 'commune' },
  });
  const otherUnit = await payload.create({
    collection: 'units',
    data: { name: 'Sở Y tế', unitKind: 'department' },
  });
  const movement = await payload.create({
    collection: 'movements',
    data: { name: 'Xây dựng nông thôn mới', form: 'themed' },
  });
  const people = {} as Record<Role, User>;
  for (const role of roles)
    people[role] = await payload.create({
      collection: 'users',
      data: {
        email: `${role}@example.vn`,
        password,
        name: `Người ${role}`,
        role,
        unit: role === 'contributor' ? unit.id : null,
      },
    });
  const exemplar = await payload.create({
    collection: 'exemplars',
    data: agreeing('Nguyễn Thị Hoà', unit.id),
  });
  const tokens = new Map<Role, Promise<string>>();

  const tokenOf = (role: Role): Promise<string> => {
    const token = tokens.get(role) ?? logIn(role);
    tokens.set(role, token);
    return token;
  };

  async function logIn(role: Role): Promise<string> {
    const { email } = people[role];
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    return String(token);
  }

  async function answerTo(...[method, path, as, body]: Parameters<TestNewsroom['answerTo']>) {
    const headers = new Headers({ 'Accept-Language': 'vi' });
    if (as) headers.set('Authorization', `JWT ${await tokenOf(as)}`);
    if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
    const request = new Request(`http://newsroom.test/api${path}`, {
      method,
      headers,
      body: body instanceof FormData ? body : body && JSON.stringify(body),
    });
    return handleEndpoints({
      config: payload.config,
      request,
      payloadInstanceCacheKey: environment.databaseUrl,
    });
  }

  return {
    payload,
    environment,
    people,
    unit,
    otherUnit,
    movement,
    exemplar,
    rest: async (...call) => {
      const answer = await answerTo(...call);
      return { status: answer.status, body: await answer.json().catch(() => ({})) };
    },
    answerTo,
    close: async () => {
      if (isMongo) await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
      await payload.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database file with an empty, finished schema; made once for each state of the migrations. */
async function migratedDatabase(): Promise<string> {
  const migrations = readdirSync(join(root, 'cms', 'migrations')).filter((name) => /^\d.*\.ts$/.test(name));
  const cache = join(root, 'node_modules', '.cache', 'guong-sang-tests');
  const ready = join(cache, `${migrations.at(-1)}.db`);
  if (existsSync(ready)) return ready;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-schema-'));
  const payload = await openNewsroom(
    readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'chỉ để dựng bảng'.padEnd(32) }),
  );
  await payload.destroy();
  const database = new DatabaseSync(join(folder, 'guong-sang.db'));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const own = `${ready}.${process.pid}`;
  copyFileSync(join(folder, 'guong-sang.db'), own);
  renameSync(own, ready);
  rmSync(folder, { recursive: true });
  return ready;
}

/** An individual with a consent for the portal and the radio. */
export const agreeing = (name: string, unit?: number) => ({
  name,
  exemplarKind: 'individual' as const,
  unit,
  consent: { givenBy: name, givenOn: '2026-01-15', channels: ['portal' as const, 'radio' as const] },
});

type Part = Record<string, unknown>;
export const text = (words: string, format = 0): Part => ({
  type: 'text',
  text: words,
  format,
  version: 1,
  mode: 'normal',
  style: '',
  detail: 0,
});
export const block = (type: string, children: Part[], more: Part = {}): Part => ({
  type,
  children,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
});
export const picture = (id: number): Part => ({
  type: 'upload',
  relationTo: 'media',
  value: id,
  fields: null,
  format: '',
  version: 3,
  id: `picture-${id}`,
});
export const bodyOf = (...children: Part[]): NonNullable<Article['body']> =>
  ({ root: block('root', children) }) as unknown as NonNullable<Article['body']>;
export const paragraph = (words: string): Part => block('paragraph', [text(words)]);

/** All a story needs to be submitted. */
export const wholeStory = (
  { unit, movement }: Pick<TestNewsroom, 'unit' | 'movement'>,
  title = 'Bà Hoà hiến đất mở đường',
) => ({
  title,
  summary: 'Bà Hoà hiến 200 m² đất để thôn mở đường.',
  body: bodyOf(paragraph('Sáng sớm, bà Hoà đã có mặt ở đầu thôn.')),
  field: 'agriculture' as const,
  movements: [movement.id],
  introducedBy: unit.id,
  commitments: { noStateSecret: true, realPeople: true },
});

/** A JPEG drawn on the spot, with the place it was "taken" in its EXIF. */
export async function photograph(width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#2a7' } })
    .withExif({
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 1/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 51/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}

export const upload = (payload: Payload, data: Buffer, { name = 'anh.jpg', mimetype = 'image/jpeg' } = {}) =>
  payload.create({
    collection: 'media',
    data: { alt: 'Con đường mới của thôn', credit: 'Ảnh: Người viết' },
    file: { data, name, mimetype, size: data.length },
  });
