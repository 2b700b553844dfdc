import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import { findFfmpeg } from '#cms/sound/ffmpeg.ts';
import { measureLoudness } from '#cms/sound/loudness.ts';
import { roles } from '#models/role.ts';
import { chime } from '../../../scripts/demo/chime.ts';
import { openTestNewsroom, photograph, type TestNewsroom, wholeStory } from '../../setup/cms.ts';
import { madeByFfmpeg, taggedMp3, taggedWav } from '../../setup/sounds.ts';

const ffmpeg = await findFfmpeg();
if (!ffmpeg) console.log('bỏ qua phần chuẩn hóa độ to: máy không có ffmpeg');

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const upload = (data: Buffer, name = 'ghi-am.wav', mimetype = 'audio/wav') =>
  newsroom.payload.create({
    collection: 'recordings',
    data: { title: 'Bản ghi thử' },
    file: { data, name, mimetype, size: data.length },
  });
const reread = (id: number) => newsroom.payload.findByID({ collection: 'recordings', id, depth: 0 });
const kept = (file: string | null | undefined) =>
  join(newsroom.environment.dataDir, 'recordings', String(file));

describe('uploading a recording', () => {
  const isForeign = /^Tệp này không phải âm thanh MP3/;
  const isBroken = /^Tệp âm thanh bị cắt giữa chừng/;
  const wav = taggedWav();

  it.each([
    ['an empty file', Buffer.alloc(0), isForeign],
    ['text called .mp3', Buffer.from('đây là lời thoại'), isForeign],
    ['a program called .wav', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(4000)]), isForeign],
    ['a page called .mp3', Buffer.from('<html><script>alert(1)</script></html>'), isForeign],
    ['a list of other files', Buffer.from('#EXTM3U\n#EXTINF:1,\n/etc/passwd\n'), isForeign],
    ['a FLAC', Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(400)]), isForeign],
    ['a tag with no sound behind it', taggedMp3(0), isForeign],
    ['two frames of MP3 and then something else', Buffer.concat([taggedMp3(2), wav]), isBroken],
    ['an MP3 broken off', taggedMp3().subarray(0, 20_001), isBroken],
    ['a WAV broken off', wav.subarray(0, wav.length / 2), isBroken],
    ['a WAV without sound', chime(0), /không có tiếng nào/],
    ['an OGG header alone', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(60)]), isBroken],
    ['an MP4 header alone', Buffer.from('\0\0\0\x10ftypM4A \0\0\0\0'), isBroken],
  ])('%s is refused in one sentence', async (_case, data, sentence) => {
    await expect(upload(data, 'ghi-am.mp3', 'audio/mpeg')).rejects.toThrow(sentence);
    await expect(upload(data)).rejects.toThrow(/^[^.]+\.$/);
  });

  it('a picture is refused, whatever it is called', async () => {
    await expect(upload(await photograph(), 'giong-doc.mp3', 'audio/mpeg')).rejects.toThrow(isForeign);
  });

  it('more than 200 MB is refused', async () => {
    await expect(upload(Buffer.alloc(200 * 1024 * 1024 + 1))).rejects.toThrow(/lớn hơn 200 MB/);
  });

  it('nothing is left of what was refused', async () => {
    expect((await newsroom.payload.count({ collection: 'recordings' })).totalDocs).toBe(0);
  });

  it.each([
    ['WAV', taggedWav(), 'wav', 'audio/wav', 2],
    ['MP3', taggedMp3(), 'mp3', 'audio/mpeg', 3],
  ])(
    'a %s is taken for what it is, without the names written beside the sound',
    async (_kind, data, ending, type, seconds) => {
      const recording = await upload(data, 'Tệp của tôi.dat', 'application/octet-stream');
      expect(recording).toMatchObject({ mimeType: type, seconds });
      expect(recording.filename).toMatch(new RegExp(`^[0-9a-f]{16}\\.${ending}$`));
      expect(data.includes('tên riêng tư')).toBe(true);
      expect(readFileSync(kept(recording.filename)).includes('tên riêng tư')).toBe(false);
    },
  );

  it('says nothing of its own about the file, whatever the client sends', async () => {
    const body = new FormData();
    body.set('file', new File([new Uint8Array(chime(1))], 'a.wav', { type: 'audio/wav' }));
    body.set(
      '_payload',
      JSON.stringify({ title: 'Bản ghi', seconds: 999, handling: 'xong', air: { file: 'x' } }),
    );
    const { body: answer } = await newsroom.rest('POST', '/recordings?depth=0', 'radio', body);
    expect(answer.doc).toMatchObject({
      seconds: 1,
      handling: 'Đang chờ hệ thống đo và chuẩn hóa độ to.',
      addedBy: newsroom.people.radio.id,
    });
    const { body: patched } = await newsroom.rest('PATCH', `/recordings/${answer.doc?.id}`, 'radio', {
      seconds: 999,
      air: { file: '../guong-sang.db' },
    });
    expect(patched.doc).toMatchObject({ seconds: 1 });
    expect((await reread(answer.doc?.id as number)).air?.file ?? null).toBeNull();
  });
});

describe('who may', () => {
  it.each(roles)('%s: upload, read and listen as the desk allows', async (role) => {
    const isDeskHand = role !== 'contributor';
    const body = new FormData();
    body.set('file', new File([new Uint8Array(chime(1))], 'a.wav', { type: 'audio/wav' }));
    body.set('_payload', JSON.stringify({ title: `Bản ghi của ${role}` }));
    expect((await newsroom.rest('POST', '/recordings', role, body)).status).toBe(isDeskHand ? 201 : 403);
    const { filename, id } = await upload(chime(1));
    for (const path of [`/recordings/${id}`, `/recordings/file/${filename}`])
      expect([path, (await newsroom.rest('GET', path, role)).status]).toEqual([path, isDeskHand ? 200 : 403]);
  });

  it('a stranger hears nothing', async () => {
    const { filename } = await upload(chime(1));
    expect((await newsroom.rest('GET', `/recordings/file/${filename}`)).status).toBe(403);
  });

  it('only a decider puts another sound in the place of one that is on the portal', async () => {
    const { payload } = newsroom;
    const { id } = await upload(chime(1));
    const story = await payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), recording: id },
    });
    expect((await newsroom.rest('PATCH', `/recordings/${id}`, 'radio', { voice: 'Chị Hà' })).status).toBe(
      200,
    );
    await publishArticle(payload, { id: story.id });
    for (const role of ['radio', 'editor'] as const) {
      const refused = await newsroom.rest('PATCH', `/recordings/${id}`, role, { voice: 'Người khác' });
      expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
        403,
        expect.stringMatching(/đang được công bố/),
      ]);
    }
    expect((await newsroom.rest('PATCH', `/recordings/${id}`, 'approver', { voice: 'Anh Sơn' })).status).toBe(
      200,
    );
    expect((await newsroom.rest('DELETE', `/recordings/${id}`, 'editor')).status).toBe(409);
  });
});

describe('without ffmpeg', () => {
  it('a recording is used as it is, and says so', async () => {
    const { id } = await upload(taggedWav());
    await prepareRecordings(newsroom.payload, undefined);
    const { filename, filesize, ...recording } = await reread(id);
    const file = { file: filename, mimeType: 'audio/wav', bytes: filesize, loudness: null };
    expect(recording).toMatchObject({
      loudness: null,
      air: file,
      podcast: file,
      handling: 'Máy chủ chưa có ffmpeg nên chưa đo độ to; dùng nguyên tệp đã tải lên.',
    });
    expect(await prepareRecordings(newsroom.payload, undefined)).toBe(0);
  });
});

describe.skipIf(!ffmpeg)('with ffmpeg', () => {
  const tool = ffmpeg ?? { program: '' };
  const prepared = async (data: Buffer, name?: string) => {
    const { id } = await upload(data, name);
    await prepareRecordings(newsroom.payload, tool);
    return reread(id);
  };

  it.each([
    ['AAC in M4A', 'a.m4a', ['-metadata', 'title=tên riêng tư'], 'm4a'],
    [
      'AAC in M4A for the web',
      'a.m4a',
      ['-movflags', 'faststart', '-metadata', 'artist=tên riêng tư'],
      'm4a',
    ],
    [
      'Vorbis',
      'a.ogg',
      ['-c:a', 'libvorbis', '-metadata', `artist=tên riêng tư${'.'.repeat(70_000)}`],
      'ogg',
    ],
    ['Opus', 'a.ogg', ['-c:a', 'libopus', '-metadata', 'artist=tên riêng tư'], 'ogg'],
    ['VBR MP3', 'a.mp3', ['-q:a', '5', '-metadata', 'artist=tên riêng tư'], 'mp3'],
    ['24-bit WAV', 'a.wav', ['-c:a', 'pcm_s24le'], 'wav'],
  ])(
    '%s is taken whole, heard to be three seconds, and refused when broken off',
    async (_kind, name, args, ending) => {
      const data = await madeByFfmpeg(name, args);
      const recording = await upload(data, name);
      expect(recording.seconds).toBe(3);
      expect(recording.filename).toMatch(new RegExp(`\\.${ending}$`));
      expect(readFileSync(kept(recording.filename)).includes('tên riêng tư')).toBe(false);
      await expect(upload(data.subarray(0, data.length * 0.6), name)).rejects.toThrow(/cắt giữa chừng/);
    },
  );

  it.each([
    ['a film', 'phim.mp4', [], 'testsrc=d=1:s=64x64', /là phim/],
    ['a lossless M4A', 'a.m4a', ['-c:a', 'alac'], undefined, /không phải âm thanh/],
    ['a FLAC in OGG', 'a.ogg', ['-c:a', 'flac'], undefined, /không phải âm thanh/],
    ['a WAV that is not PCM', 'a.wav', ['-c:a', 'adpcm_ms'], undefined, /không phải âm thanh/],
    ['an MP2', 'a.mp2', [], undefined, /không phải âm thanh/],
    ['a bare AAC stream', 'a.aac', [], undefined, /không phải âm thanh/],
  ])('%s is refused', async (_case, name, args, source, sentence) => {
    await expect(upload(await madeByFfmpeg(name, args, source), name)).rejects.toThrow(sentence);
  });

  it('two files are made, −23 and −16 LUFS, named by their content, without the names of the first', async () => {
    const loud = await madeByFfmpeg(
      'a.mp3',
      ['-metadata', 'title=tên riêng tư'],
      'sine=frequency=700:duration=6',
    );
    const { air, podcast, loudness, handling } = await prepared(loud, 'a.mp3');
    expect(loudness).toBeLessThan(0);
    for (const [master, target, type] of [
      [air, -23, 'audio/wav'],
      [podcast, -16, 'audio/mpeg'],
    ] as const) {
      const data = readFileSync(kept(master?.file));
      expect(master).toMatchObject({ mimeType: type, bytes: data.length });
      expect(Math.abs(Number(master?.loudness) - target)).toBeLessThanOrEqual(0.5);
      expect(data.includes('tên riêng tư')).toBe(false);
      const { format } = await parseBuffer(data);
      expect(format.sampleRate).toBe(48_000);
    }
    const again = await measureLoudness(tool, { file: kept(air?.file), kind: 'wav' });
    expect(again?.input_i).toBe(air?.loudness);
    expect(handling).toMatch(/^Đã chuẩn hóa, đo lại được −2\d(,\d)? LUFS/);
  });

  it('a making that was cut short is taken up again and leaves nothing behind', async () => {
    const { id } = await upload(chime(2));
    const stop = new AbortController();
    stop.abort();
    await prepareRecordings(newsroom.payload, { ...tool, signal: stop.signal });
    expect((await reread(id)).air?.file ?? null).toBeNull();
    await writeFile(kept('making.wav'), 'nửa chừng');
    await prepareRecordings(newsroom.payload, tool);
    expect(existsSync(kept((await reread(id)).air?.file))).toBe(true);
    expect((await readdir(kept('.'))).filter((name) => name.startsWith('making'))).toEqual([]);
  });

  it('silence is not raised, and says so', async () => {
    expect(await prepared(taggedMp3(), 'im-lang.mp3')).toMatchObject({
      loudness: null,
      handling: expect.stringMatching(/không có tiếng nghe được/),
    });
  });

  it('what was used as it was is measured once the machine has ffmpeg', async () => {
    const { id } = await upload(chime(2));
    await prepareRecordings(newsroom.payload, undefined);
    await prepareRecordings(newsroom.payload, tool, { again: true });
    expect((await reread(id)).air?.loudness).toBeLessThan(-20);
  });

  it('another sound in its place is measured anew; the files made of the first go', async () => {
    const { id, air } = await prepared(chime(3));
    const data = chime(5);
    await newsroom.payload.update({
      collection: 'recordings',
      id,
      data: {},
      file: { data, name: 'khac.wav', mimetype: 'audio/wav', size: data.length },
    });
    expect(await reread(id)).toMatchObject({
      seconds: 5,
      loudness: null,
      handling: expect.stringMatching(/^Đang chờ/),
    });
    expect(existsSync(kept(air?.file))).toBe(false);
    await prepareRecordings(newsroom.payload, tool);
    const { air: next, filename } = await reread(id);
    expect(existsSync(kept(next?.file))).toBe(true);
    await newsroom.payload.delete({ collection: 'recordings', id });
    for (const file of [next?.file, filename]) expect(existsSync(kept(file))).toBe(false);
  });
});
