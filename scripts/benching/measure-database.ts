import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { type Editor, figure, type Row, signIn, together } from './editors-at-once.ts';
import { fillQuota } from './fill-quota.ts';
import { multiplyArticles } from './multiply.ts';
import { runProgram } from './scratch-system.ts';

export type Size = { articles: number; editors: number; seconds: number };
export type Figures = Record<string, string>;

const password = 'mat-khau-de-do-toc-do';
const ports = ['3913', '3914'];

/**
 * Fills a scratch newsroom on one database, lets two newsroom processes serve the editors at once, half of them
 * each, and answers what was measured, by name. `env` names the database.
 */
export async function measureDatabase(env: Record<string, string>, size: Size): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-database-'));
  const settings = { ...env, DATA_DIR: dataDir, PAYLOAD_SECRET: 'chỉ dùng để đo tốc độ cơ sở dữ liệu' };
  try {
    const payload = await openNewsroom(readEnvironment(settings));
    const began = performance.now();
    const { plan, stories } = await fill(payload, size);
    const filled = performance.now() - began;
    const programs = await Promise.all(
      ports.map((port) => runProgram('newsroom.ts', { ...settings, CMS_PORT: port })),
    );
    const served = await serve(size, stories, plan);
    await Promise.all(programs.map(({ stop }) => stop()));
    const locked = programs.map(({ said }) => said().match(/database is locked|SQLITE_BUSY/g)?.length ?? 0);
    const projected = await project(payload);
    await payload.destroy();
    return {
      'filled below Payload': `${(filled / 1000).toFixed(1)} s`,
      ...served,
      '“database is locked”': String(locked.reduce((sum, count) => sum + count)),
      ...projected,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill(payload: Payload, { articles, editors }: Size) {
  const unit = await payload.create({
    collection: 'units',
    data: { name: 'Xã Lũng Vàng', unitKind: 'commune' },
  });
  const movement = await payload.create({
    collection: 'movements',
    data: { name: 'Xây dựng nông thôn mới', form: 'themed' },
  });
  const story = (title: string) =>
    payload.create({
      collection: 'articles',
      data: { ...written(title), introducedBy: unit.id, movements: [movement.id] },
    });
  const first = await story('Chuyện để đo');
  await publishArticle(payload, { id: first.id });
  await multiplyArticles(payload, articles);
  const plan = await fillQuota(payload, { units: 200, introductions: articles });
  const stories: Row['id'][] = [];
  for (let number = 0; number <= editors; number++) {
    const data = {
      email: `do${number}@example.vn`,
      password,
      name: `Người đo ${number}`,
      role: 'approver' as const,
    };
    await payload.create({ collection: 'users', data });
    stories.push((await story(`Chuyện của người đo ${number}`)).id);
  }
  return { plan, stories };
}

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0 }],
});

const written = (title: string) => ({
  title,
  summary: 'Một câu chuyện viết để đo.',
  body: {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '' as const,
      indent: 0,
      children: Array.from({ length: 8 }, () => paragraph('Người thật, việc thật ở bản làng. '.repeat(12))),
    },
  },
  field: 'society' as const,
  commitments: { noStateSecret: true, realPeople: true },
});

async function serve(
  { editors: count, seconds }: Size,
  stories: Row['id'][],
  plan: Row['id'],
): Promise<Figures> {
  const editors = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      signIn(`http://localhost:${ports[number % ports.length]}`, `do${number}@example.vn`, password),
    ),
  );
  const form = new Map<number, Row>();
  const save = async (editor: Editor, number: number, change: object) => {
    const path = `/api/articles/${stories[number]}?draft=true&depth=0`;
    const base = form.get(number) ?? ((await editor.call('GET', path)).body as Row);
    const answer = await editor.call('PATCH', path, { ...base, ...change });
    if (answer.body.doc) form.set(number, answer.body.doc);
    return answer;
  };
  const list = (query: string) => (editor: Editor) =>
    editor.call('GET', `/api/articles?draft=true&depth=0&limit=10${query}`);
  const phases = {
    'save of the own story': await together(editors, seconds, (editor, number) =>
      save(editor, number, { act: 'edit', title: `Lưu lúc ${performance.now()}` }),
    ),
    'publication of the own story': await together(editors, seconds, (editor, number) =>
      save(editor, number, { act: 'publish', title: `Đăng lúc ${performance.now()}` }),
    ),
    'list view, newest first': await together(editors, seconds, list('&sort=-updatedAt')),
    'list view, search': await together(editors, seconds, list('&where[searchText][like]=chuyen cua nguoi')),
    'quota dashboard of a quarter': await together(editors, seconds, (editor) =>
      editor.call('GET', `/admin/chi-tieu?ke-hoach=${plan}&ky=2026-Q3`),
    ),
  };
  const told = Object.fromEntries(Object.entries(phases).map(([what, phase]) => [what, figure(phase)]));
  return { ...told, ...(await race(editors, seconds, stories.at(-1) as Row['id'])) };
}

/** Round by round all have one story open in the same version and save it at once. */
async function race(editors: Editor[], seconds: number, story: Row['id']): Promise<Figures> {
  const path = `/api/articles/${story}?draft=true&depth=0`;
  const [reader] = editors as [Editor];
  const count = { rounds: 0, kept: 0, warned: 0, lost: 0, other: 0 };
  for (const end = performance.now() + seconds * 1000; performance.now() < end; count.rounds++) {
    const { body: base } = await reader.call('GET', path);
    const answers = await Promise.all(
      editors.map((editor, number) =>
        editor.call('PATCH', path, { ...base, title: `Vòng ${count.rounds}, người ${number}` }),
      ),
    );
    const kept = answers.filter(({ status }) => status === 200);
    const warned = answers.filter(({ status }) => status === 409);
    const { body: now } = await reader.call('GET', path);
    count.kept += kept.length;
    count.warned += warned.length;
    count.other += answers.length - kept.length - warned.length;
    count.lost += kept.filter(({ body }) => body.doc?.title !== now.title).length;
  }
  const { rounds, kept, warned, lost, other } = count;
  return {
    'all save one story at once: rounds, kept, warned': `${rounds}, ${kept}, ${warned}`,
    'lost updates, other answers': `${lost}, ${other}`,
  };
}

async function project(payload: Payload): Promise<Figures> {
  const began = performance.now();
  let records = 0;
  for await (const _record of projectAll(payload)) records++;
  return { 'full projection': `${((performance.now() - began) / 1000).toFixed(1)} s, ${records} records` };
}
