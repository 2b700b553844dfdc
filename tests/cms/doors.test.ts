import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { type Role, roles } from '#models/role.ts';
import {
  agreeing,
  openTestNewsroom,
  photograph,
  type TestNewsroom,
  upload,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const create = async (more: object = {}) =>
  (
    await newsroom.payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), ...more },
      depth: 0,
    })
  ).id;

const publicRow = async (id: number) => {
  const main = await mainArticle(newsroom.payload, id);
  return { _status: main?._status, editorialState: main?.editorialState, title: main?.title };
};

describe('requests sent straight to the REST API', () => {
  it.each(['contributor', 'editor'] as const)('%s: none of them publishes a story', async (role) => {
    const id = await create();
    const before = await publicRow(id);
    const tries: [string, string, object?][] = [
      ['PATCH', `/articles/${id}`, { _status: 'published' }],
      ['PATCH', `/articles/${id}?draft=true`, { _status: 'published' }],
      ['PATCH', `/articles/${id}?draft=false`, { _status: 'published' }],
      ['PATCH', `/articles/${id}?publishAllLocales=true`, { _status: 'published' }],
      ['PATCH', `/articles/${id}?autosave=true`, { _status: 'published' }],
      ['PATCH', `/articles/${id}`, { act: 'publish' }],
      ['PATCH', `/articles/${id}?draft=true`, { act: 'publish', _status: 'draft' }],
      ['PATCH', `/articles/${id}`, { act: 'approve', publishedAt: '2099-01-01T00:00:00.000Z' }],
      ['POST', '/articles', { ...wholeStory(newsroom), _status: 'published' }],
      ['POST', '/articles?draft=false', { ...wholeStory(newsroom), act: 'publish' }],
    ];
    for (const [method, path, body] of tries) {
      const answer = await newsroom.rest(method, path, role, body);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.body.errors?.[0]?.message).toMatch(/^[A-ZĐ].+[.]$/);
    }
    expect(await publicRow(id)).toEqual(before);
    expect(
      (await newsroom.payload.count({ collection: 'articles', where: { _status: { equals: 'published' } } }))
        .totalDocs,
    ).toBe(0);
  });

  it('a state or an odd flag sent along saves a draft and nothing more', async () => {
    const id = await create();
    for (const query of [
      '',
      '?draft=false',
      '?publishAllLocales=true',
      '?unpublishAllLocales=true',
      '?autosave=true',
    ]) {
      const answer = await newsroom.rest('PATCH', `/articles/${id}${query}`, 'contributor', {
        editorialState: 'published',
        firstPublishedAt: '2020-01-01T00:00:00.000Z',
      });
      expect(answer.status).toBe(200);
    }
    expect(await publicRow(id)).toMatchObject({ _status: 'draft', editorialState: 'draft' });
    expect(await latestArticle(newsroom.payload, id)).toMatchObject({ editorialState: 'draft' });
    expect((await latestArticle(newsroom.payload, id))?.firstPublishedAt ?? null).toBeNull();
  });

  it.each(roles)('%s: a published story is not restored, copied, bulk-edited or deleted', async (role) => {
    const id = await create();
    await publishArticle(newsroom.payload, { id });
    await saveArticle(newsroom.payload, 'edit', { id, data: { title: 'Bản sửa chưa duyệt' } });
    const before = await publicRow(id);
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    });
    for (const { id: version } of docs)
      for (const query of ['', '?draft=true'])
        expect((await newsroom.rest('POST', `/articles/versions/${version}${query}`, role)).status).toBe(403);
    expect((await newsroom.rest('POST', `/articles/${id}/duplicate`, role)).status).toBe(404);
    expect(
      (await newsroom.rest('PATCH', '/articles?where[id][exists]=true', role, { act: 'withdraw' })).status,
    ).toBe(403);
    expect((await newsroom.rest('DELETE', `/articles/${id}`, role)).status).toBe(403);
    await newsroom.rest('DELETE', `/articles?where[id][equals]=${id}`, role);
    expect(await publicRow(id)).toEqual(before);
  });
});

describe('a contributor', () => {
  it('writes only for their own unit, whichever unit is sent', async () => {
    const sent = { ...wholeStory(newsroom), introducedBy: newsroom.otherUnit.id };
    const { body } = await newsroom.rest('POST', '/articles?depth=0', 'contributor', sent);
    expect(body.doc?.introducedBy).toBe(newsroom.unit.id);
    await newsroom.rest('PATCH', `/articles/${body.doc?.id}`, 'contributor', {
      introducedBy: newsroom.otherUnit.id,
    });
    expect((await latestArticle(newsroom.payload, body.doc?.id ?? 0))?.introducedBy).toBe(newsroom.unit.id);
  });

  it('cannot read, edit or delete a story of another unit, nor read its versions', async () => {
    const id = await create({ introducedBy: newsroom.otherUnit.id, title: 'Chuyện của đơn vị khác' });
    expect((await newsroom.rest('GET', `/articles/${id}`, 'contributor')).status).toBe(404);
    expect((await newsroom.rest('GET', `/articles/${id}?draft=true`, 'contributor')).status).toBe(404);
    expect((await newsroom.rest('PATCH', `/articles/${id}`, 'contributor', { title: 'x' })).status).toBe(403);
    expect((await newsroom.rest('DELETE', `/articles/${id}`, 'contributor')).status).toBe(403);
    for (const path of ['/articles?limit=0', '/articles?draft=true&limit=0', '/articles/versions?limit=0'])
      expect(JSON.stringify((await newsroom.rest('GET', path, 'contributor')).body)).not.toContain(
        'Chuyện của đơn vị khác',
      );
  });

  it('cannot edit a story whose newest draft has gone to another unit', async () => {
    const id = await create();
    await saveArticle(newsroom.payload, 'edit', { id, data: { introducedBy: newsroom.otherUnit.id } });
    expect((await newsroom.rest('PATCH', `/articles/${id}`, 'contributor', { title: 'x' })).status).toBe(403);
  });

  it('tells of the own unit’s people only, and learns nothing of others by asking', async () => {
    const { payload, unit, otherUnit } = newsroom;
    const data = agreeing('Vàng A Kín', otherUnit.id);
    const guarded = { ...data, consent: { ...data.consent, guardian: 'Ông Giám Hộ' } };
    const { id } = await payload.create({ collection: 'exemplars', data: guarded });
    const sent = { ...wholeStory(newsroom), exemplars: [id] };
    const refused = await newsroom.rest('POST', '/articles?depth=0', 'contributor', sent);
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      403,
      'Điển hình được chọn không thuộc đơn vị; hãy chọn điển hình của đơn vị hoặc tạo mới.',
    ]);

    const own = await payload.create({ collection: 'exemplars', data: agreeing('Vàng A Mình', unit.id) });
    const story = await create({ introducedBy: unit.id, exemplars: [own.id] });
    await saveArticle(payload, 'edit', { id: story, data: { exemplars: [own.id, id] } });
    const kept = await newsroom.rest('PATCH', `/articles/${story}?draft=true`, 'contributor', {
      exemplars: [own.id, id],
    });
    expect(kept.status).toBe(200);
    for (const path of [
      '/articles?where[exemplars][contains][consent.guardian][like]=Giám',
      '/articles?where[or][0][exemplars][in][unit.name][like]=x',
      '/media?sort=addedBy.hash',
      '/media?sort=-filename,addedBy.email',
    ])
      expect((await newsroom.rest('GET', path, 'contributor')).status, path).toBe(400);
    const asked = await newsroom.rest('GET', '/articles?where[title][like]=a&sort=-title', 'contributor');
    expect(asked.status).toBe(200);
  });

  it('may delete a draft of their own unit that was not submitted', async () => {
    const draft = await create();
    expect((await newsroom.rest('DELETE', `/articles/${draft}`, 'contributor')).status).toBe(200);
  });

  it('may edit an exemplar until it is on the portal, and not after', async () => {
    const { payload, unit } = newsroom;
    const person = await payload.create({ collection: 'exemplars', data: agreeing('Giàng A Páo', unit.id) });
    const { body } = await newsroom.rest('PATCH', `/exemplars/${person.id}`, 'contributor', {
      summary: 'Được sửa.',
    });
    expect(body.errors).toBeUndefined();
    await publishArticle(payload, { id: await create({ exemplars: [person.id] }) });
    const refused = await newsroom.rest('PATCH', `/exemplars/${person.id}`, 'contributor', {
      summary: 'Sửa lén.',
    });
    expect(refused.status).toBe(403);
    expect((await payload.findByID({ collection: 'exemplars', id: person.id })).summary).toBe('Được sửa.');
  });

  it('neither reads nor writes the internal information about an exemplar', async () => {
    const { payload, unit } = newsroom;
    const data = { ...agreeing('Sùng Thị Dợ', unit.id), internal: { phone: '0912345678' } };
    const person = await payload.create({ collection: 'exemplars', data });
    const { body } = await newsroom.rest('GET', `/exemplars/${person.id}`, 'contributor');
    expect(JSON.stringify(body)).not.toContain('0912345678');
    await newsroom.rest('PATCH', `/exemplars/${person.id}`, 'contributor', { internal: { phone: '0' } });
    expect((await payload.findByID({ collection: 'exemplars', id: person.id })).internal?.phone).toBe(
      '0912345678',
    );
  });

  it('cannot raise their own role, change their unit or create an account', async () => {
    const me = newsroom.people.contributor.id;
    await newsroom.rest('PATCH', `/users/${me}`, 'contributor', {
      role: 'administrator',
      unit: newsroom.otherUnit.id,
    });
    const { role, unit } = await newsroom.payload.findByID({ collection: 'users', id: me, depth: 0 });
    expect({ role, unit }).toEqual({ role: 'contributor', unit: newsroom.unit.id });
    const added = await newsroom.rest('POST', '/users', 'contributor', {
      email: 'la@example.vn',
      password: 'mật khẩu lạ lùng',
      name: 'Lạ',
      role: 'administrator',
    });
    expect(added.status).toBe(403);
  });
});

describe('a radio station', () => {
  it('reads published stories only, as they were published, and changes none', async () => {
    const draft = await create({ title: 'Chưa ai được đọc' });
    const live = await create({ title: 'Bài cho đài', note: 'ghi chú kín' });
    await publishArticle(newsroom.payload, { id: live });
    await saveArticle(newsroom.payload, 'edit', { id: live, data: { title: 'Bản sửa kín' } });
    const lists = await Promise.all(
      [
        '/articles?limit=0',
        '/articles?limit=0&draft=true',
        `/articles/${live}?draft=true`,
        `/articles/${live}`,
      ].map((path) => newsroom.rest('GET', path, 'radio')),
    );
    const read = JSON.stringify(lists);
    expect(read).toContain('Bài cho đài');
    for (const secret of ['Chưa ai được đọc', 'Bản sửa kín', 'ghi chú kín'])
      expect(read).not.toContain(secret);
    expect((await newsroom.rest('GET', `/articles/${draft}`, 'radio')).status).toBe(404);
    expect((await newsroom.rest('GET', '/articles/versions', 'radio')).status).toBe(403);
    expect((await newsroom.rest('PATCH', `/articles/${live}`, 'radio', { title: 'x' })).status).toBe(403);
  });
});

describe('a stranger', () => {
  it('reads nothing through the API and adds no story', async () => {
    await publishArticle(newsroom.payload, { id: await create() });
    const media = await upload(newsroom.payload, await photograph());
    const names = newsroom.payload.config.collections.map(({ slug }) => slug);
    for (const name of names) {
      const { status, body } = await newsroom.rest('GET', `/${name}`);
      expect([name, status >= 400 || body.docs?.length === 0]).toEqual([name, true]);
    }
    expect((await newsroom.rest('GET', '/globals/site-settings')).status).toBe(403);
    expect((await newsroom.rest('GET', `/media/file/${media.filename}`)).status).toBe(403);
    expect((await newsroom.rest('POST', '/articles', undefined, wholeStory(newsroom))).status).toBe(403);
    expect((await newsroom.rest('GET', '/articles/1/live')).status).toBe(404);
  });

  it('cannot take the first account, nor ask for a new password', async () => {
    const data = {
      email: 'ke-la@example.vn',
      password: 'mật khẩu dài lắm',
      name: 'Kẻ lạ',
      role: 'administrator',
    };
    expect((await newsroom.rest('POST', '/users/first-register', undefined, data)).status).toBe(403);
    const fresh = await openTestNewsroom();
    await fresh.payload.db.deleteMany({ collection: 'users', where: {} });
    expect((await fresh.rest('POST', '/users/first-register', undefined, data)).status).toBe(403);
    expect((await fresh.payload.count({ collection: 'users' })).totalDocs).toBe(0);
    await fresh.close();
    const asked = await newsroom.rest('POST', '/users/forgot-password', undefined, {
      email: 'editor@example.vn',
    });
    expect(asked.body.errors?.[0]?.message).toBe('Hãy nhờ quản trị viên đặt lại mật khẩu.');
  });
});

describe('what the form lets each role save', () => {
  it.each(roles)('%s: as the workflow table says, before and after submission', async (role: Role) => {
    const id = await create();
    const { body } = await newsroom.rest('POST', `/articles/access/${id}`, role, {});
    expect(Boolean((body as { update?: unknown }).update)).toBe(role !== 'radio');
    await saveArticle(newsroom.payload, 'submit', { id });
    const after = (await newsroom.rest('POST', `/articles/access/${id}`, role, {})).body as {
      update?: unknown;
    };
    expect(Boolean(after.update)).toBe(role !== 'radio' && role !== 'contributor');
  });
});

it('a station begins no script for a story that it may not read', async () => {
  const draft = await create({ introducedBy: newsroom.otherUnit.id });
  const script = { article: draft, language: 'mong', text: 'x' };
  const refused = await newsroom.rest('POST', '/script-versions', 'radio', script);
  expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
    403,
    'Bài này chưa lên cổng nên đài chưa lập bản đọc được; hãy chờ bài được đăng.',
  ]);
  await publishArticle(newsroom.payload, { id: draft });
  expect((await newsroom.rest('POST', '/script-versions', 'radio', script)).status).toBe(201);
});
