import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import type { Article } from '#cms/payload-types.ts';
import { deskStories } from '#cms/radio/desk-stories.ts';
import { currentRecalls } from '#cms/radio/recalls.ts';
import { speechSettingsOf } from '#cms/radio/speech-settings-of.ts';
import { type Role, roles } from '#models/role.ts';
import { lengthOf, rundownOf } from '#models/rundown.ts';
import { weekOf } from '#models/vietnamese/week.ts';
import { chime } from '../../../scripts/demo/chime.ts';
import {
  agreeing,
  bodyOf,
  openTestNewsroom,
  paragraph,
  type TestNewsroom,
  wholeStory,
} from '../../setup/cms.ts';

const week = weekOf('2026-03-04');
const on = (day: string) => `${day}T05:00:00.000Z`;

let newsroom: TestNewsroom;
let station: number;
let recorded: number;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, unit } = newsroom;
  station = (
    await payload.create({
      collection: 'stations',
      data: { name: 'Đài truyền thanh xã Đông Sơn', unit: unit.id, programmeMinutes: 3 },
    })
  ).id;
  const data = chime(100);
  const file = { data, name: 'a.wav', mimetype: 'audio/wav', size: data.length };
  recorded = (
    await payload.create({ collection: 'recordings', data: { title: 'Bản thu', voice: 'Lê Na' }, file })
  ).id;
  await prepareRecordings(payload, undefined);
});
afterAll(() => newsroom.close());

async function publish(title: string, day: string, more: Partial<Article> = {}) {
  const story = { ...wholeStory(newsroom, title), radio: true, publishedAt: on(day), ...more };
  const { id } = await newsroom.payload.create({ collection: 'articles', data: story });
  await publishArticle(newsroom.payload, { id });
  return id;
}
const long = (words: number) => bodyOf(paragraph(`${'một hai ba bốn năm. '.repeat(words / 5)}`));

async function fetchPackage(as?: Role, day = week.from, of = station) {
  const headers = new Headers();
  if (as) {
    const { email } = newsroom.people[as];
    const password = 'mật khẩu để thử 123';
    const { token } = await newsroom.payload.login({ collection: 'users', data: { email, password } });
    headers.set('Authorization', `JWT ${token}`);
  }
  return handleEndpoints({
    config: newsroom.payload.config,
    request: new Request(`http://newsroom.test/api/stations/${of}/goi-tuan?tuan=${day}`, { headers }),
    payloadInstanceCacheKey: newsroom.environment.databaseUrl,
  });
}
async function unpack(as: Role = 'radio', day = week.from) {
  const answer = await fetchPackage(as, day);
  expect(answer.status).toBe(200);
  const zip = await JSZip.loadAsync(await buffer(Readable.fromWeb(answer.body as never)), {
    checkCRC32: true,
  });
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return { zip, text, names: Object.keys(zip.files).sort() };
}
const tell = async (day = week.from) =>
  deskStories(newsroom.payload, weekOf(day), await speechSettingsOf(newsroom.payload));

describe('the weekly package', () => {
  beforeAll(async () => {
    const { payload } = newsroom;
    await publish('Bà Hoà hiến đất', '2026-03-02', { recording: recorded });
    await publish('Chuyện dài quá một chương trình', '2026-03-03', { body: long(700) });
    const third = await publish('Lớp học trong vườn & <ghi chú>', '2026-03-08');
    await payload.create({
      collection: 'script-versions',
      data: {
        article: third,
        language: 'mong',
        text: 'Zaj lus Hmoob ơ̆',
        recording: recorded,
        approved: true,
        translator: 'Giàng A Tú',
      },
    });
    await payload.create({
      collection: 'script-versions',
      data: { article: third, language: 'dao', text: 'Bản chưa duyệt', approved: false },
    });
  });

  it('holds the scripts word for word, the recordings byte for byte, one Word file and the running order', async () => {
    const { zip, text, names } = await unpack();
    expect(names).toEqual([
      '00-ban-doc-de-in.docx',
      '00-khung-chuong-trinh.txt',
      '01-ba-hoa-hien-dat.txt',
      '01-ba-hoa-hien-dat.wav',
      '02-lop-hoc-trong-vuon-ghi-chu-tieng-mong.txt',
      '02-lop-hoc-trong-vuon-ghi-chu-tieng-mong.wav',
      '02-lop-hoc-trong-vuon-ghi-chu.txt',
      '03-chuyen-dai-qua-mot-chuong-trinh.txt',
    ]);
    for (const name of names) expect(name).toMatch(/^[\x21-\x7e]+$/);
    const [first] = await tell();
    const { intro, body, outro } = first?.script ?? { intro: '', body: '', outro: '' };
    const script = await text('01-ba-hoa-hien-dat.txt');
    expect(script).toBe(`\ufeff${[intro, body, outro].join('\r\n\r\n')}\r\n`);
    expect(script.replaceAll('\r\n', '')).not.toContain('\n');
    const air = first?.recording?.air?.file ?? '';
    const sound = await zip.file('01-ba-hoa-hien-dat.wav')?.async('nodebuffer');
    expect(sound?.equals(readFileSync(join(newsroom.environment.dataDir, 'recordings', air)))).toBe(true);
    expect(await text('02-lop-hoc-trong-vuon-ghi-chu-tieng-mong.txt')).toContain('Zaj lus Hmoob ơ̆');
    expect(JSON.stringify(names)).not.toContain('dao');
  });

  it('prints every script, a page a story, after the running order', async () => {
    const { zip } = await unpack();
    const word = (await zip.file('00-ban-doc-de-in.docx')?.async('nodebuffer')) ?? Buffer.alloc(0);
    const { value } = await mammoth.extractRawText({ buffer: word });
    for (const { script, title } of await tell())
      for (const words of [title, script.intro, ...script.body.split('\n\n'), script.outro])
        expect(value).toContain(words);
    for (const words of ['Zaj lus Hmoob ơ̆', 'Giàng A Tú', 'KHUNG CHƯƠNG TRÌNH', 'Không vừa chương trình'])
      expect(value).toContain(words);
    expect(value).not.toContain('Bản chưa duyệt');
    const xml = (await (await JSZip.loadAsync(word)).file('word/document.xml')?.async('string')) ?? '';
    expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(4);
    expect(
      xml
        .match(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/)
        ?.slice(1)
        .map(Number),
    ).toEqual([11905, 16837]);
  });

  it('says when each part begins, that the times add up, and what found no room', async () => {
    const { text } = await unpack();
    const order = await text('00-khung-chuong-trinh.txt');
    const lines = [...order.matchAll(/^(\d\d):(\d\d) {2}\d+\. .*\((\d\d):(\d\d)\)/gm)].map(([, ...parts]) =>
      parts.map(Number),
    );
    expect(lines).toHaveLength(6);
    let expected = 0;
    for (const [minute = 0, second = 0, minutes = 0, seconds = 0] of lines) {
      expect(minute * 60 + second).toBe(expected);
      expected += minutes * 60 + seconds;
    }
    expect(order).toContain(
      `hết ${String(Math.floor(expected / 60)).padStart(2, '0')}:${String(expected % 60).padStart(2, '0')}`,
    );
    expect(order).toContain('(01:40) – Phát tệp 01-ba-hoa-hien-dat.wav');
    expect(order).toMatch(/Không vừa chương trình[\s\S]*– Chuyện dài quá một chương trình/);
    expect(order).toContain('Tuần 02/03/2026 – 08/03/2026');
  });

  it('goes without a recording whose file is missing, whole all the same', async () => {
    const { payload, environment } = newsroom;
    const data = chime(2);
    const file = { data, name: 'b.wav', mimetype: 'audio/wav', size: data.length };
    const { id, filename } = await payload.create({
      collection: 'recordings',
      data: { title: 'Sẽ mất' },
      file,
    });
    await prepareRecordings(payload, undefined);
    await publish('Tiếng đã mất', '2026-02-11', { recording: id });
    rmSync(join(environment.dataDir, 'recordings', String(filename)));
    const { names } = await unpack('radio', '2026-02-11');
    expect(names).toContain('01-tieng-da-mat.txt');
    expect(names.some((name) => name.endsWith('.wav'))).toBe(false);
  });

  it.each(roles)('%s: gets it as the desk allows', async (role) => {
    const answer = await fetchPackage(role);
    expect(answer.status).toBe(role === 'contributor' ? 404 : 200);
    await answer.body?.cancel();
  });

  it('refuses a stranger, an unknown station, no week and an empty one, each in one sentence', async () => {
    for (const [answer, status] of [
      [await fetchPackage(), 404],
      [await fetchPackage('radio', week.from, 999), 404],
      [await fetchPackage('radio', 'tuần này'), 400],
      [await fetchPackage('radio', '2001-01-01'), 404],
    ] as const) {
      expect(answer.status).toBe(status);
      expect((await answer.json()).errors[0].message).toMatch(/^[A-ZĐ].+\.$/);
    }
  });
});

describe('what a station may air', () => {
  const day = '2026-01-07';

  it('is public, of the radio column, agreed to by everybody, and past its embargo', async () => {
    const { payload, unit } = newsroom;
    const quiet = agreeing('Lò Văn Kín', unit.id);
    quiet.consent.channels = ['portal'];
    const person = await payload.create({ collection: 'exemplars', data: quiet });
    const agreed = await payload.create({ collection: 'exemplars', data: agreeing('Hà Thị Ưng', unit.id) });
    await publish('Được phát', day, { exemplars: [agreed.id] });
    await publish('Ngoài chuyên mục', day, { radio: false });
    await publish('Người chưa đồng ý phát', day, { radio: false, exemplars: [person.id] });
    await publish('Chờ giờ', day, { embargo: new Date(Date.now() + 3_600_000).toISOString() });
    await payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom, 'Bản nháp'), radio: true, publishedAt: on(day) },
    });
    await publish('Tuần sau', '2026-01-12');
    const gone = await publish('Đã gỡ', day, { exemplars: [agreed.id] });
    await withdrawArticle(payload, { id: gone, reason: 'Sai' });

    expect((await tell(day)).map(({ title }) => title).sort()).toEqual(['Chờ giờ', 'Được phát']);
    const { names } = await unpack('radio', day);
    expect(names).toEqual(['00-ban-doc-de-in.docx', '00-khung-chuong-trinh.txt', '01-duoc-phat.txt']);
    expect((await currentRecalls(payload)).map(({ title }) => title)).toEqual(['Đã gỡ']);
    const later = new Date(Date.now() + 31 * 24 * 3_600_000);
    expect(await currentRecalls(payload, later)).toEqual([]);

    await payload.update({
      collection: 'exemplars',
      id: agreed.id,
      data: { consent: { ...agreeing('Hà Thị Ưng').consent, withdrawnOn: on('2026-11-01') } },
    });
    expect((await tell(day)).map(({ title }) => title)).toEqual(['Chờ giờ']);
    expect((await currentRecalls(payload)).map(({ title }) => title).sort()).toEqual(['Đã gỡ', 'Được phát']);
  });
});

describe('fitting a programme', () => {
  const item = fc.record({ intro: fc.nat(60), story: fc.nat(600), outro: fc.nat(60) });
  it('never runs over, leaves no gap, loses nothing, and leaves out only what has no room', () => {
    fc.assert(
      fc.property(fc.array(item), fc.integer({ min: 0, max: 3600 }), (items, seconds) => {
        const { placed, left, total, spare } = rundownOf(items, seconds);
        expect(total + spare).toBe(seconds);
        expect(spare).toBeGreaterThanOrEqual(0);
        let at = 0;
        for (const each of placed) {
          expect(each.at).toBe(at);
          at += lengthOf(each);
        }
        expect(at).toBe(total);
        expect(placed.length + left.length).toBe(items.length);
        for (const each of left) expect(lengthOf(each)).toBeGreaterThan(spare);
      }),
    );
  });
});
