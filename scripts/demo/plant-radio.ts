import type { Payload } from 'payload';
import { mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { noon } from '../importing/noon.ts';
import { chime } from './chime.ts';
import { findOrPlant, idsBy } from './find-or-plant.ts';
import { demoBroadcasts, demoRecordings, demoScriptVersions, demoStations } from './radio.ts';

/** Stations, sounds that say they are an illustration, scripts in other languages, and what was aired by today. */
export async function plantRadio(payload: Payload): Promise<void> {
  const units = await idsBy(payload, 'units', 'name');
  const stories = await idsBy(payload, 'articles', 'title');
  for (const { unit, ...station } of demoStations)
    await findOrPlant(payload, 'stations', { name: { equals: station.name } }, () => ({
      ...station,
      unit: units.get(unit),
    }));
  for (const { story, ...sound } of demoRecordings) await plantVoice(payload, stories.get(story), sound);
  for (const { story, recording, ...version } of demoScriptVersions) {
    const article = stories.get(story);
    const where = { article: { equals: article }, language: { equals: version.language } };
    await findOrPlant(payload, 'script-versions', where, async () => ({
      ...version,
      article,
      recording: recording && (await plantSound(payload, recording)),
      approved: recording !== undefined,
    }));
  }
  await plantBroadcasts(payload, stories);
}

async function plantBroadcasts(payload: Payload, stories: Map<string, number | string>): Promise<void> {
  const stations = await idsBy(payload, 'stations', 'name');
  const today = localDay(new Date());
  for (const { airedOn, ...broadcast } of demoBroadcasts.filter((each) => each.airedOn <= today)) {
    const [article, station] = [stories.get(broadcast.story), stations.get(broadcast.station)];
    const { language, minutes } = broadcast;
    const where = { article: { equals: article }, station: { equals: station } };
    await findOrPlant(payload, 'broadcasts', where, () => ({
      article,
      station,
      airedOn: noon(airedOn),
      language,
      minutes,
    }));
  }
}

type Sound = { title: string; voice: string; seconds: number };

/** The story's own sound; a story that has one is left alone. */
async function plantVoice(payload: Payload, story: number | string | undefined, sound: Sound): Promise<void> {
  if (story === undefined || (await mainArticle(payload, story))?.recording) return;
  await publishArticle(payload, { id: story, data: { recording: await plantSound(payload, sound) } });
}

async function plantSound(payload: Payload, { seconds, ...words }: Sound): Promise<number> {
  const known = await payload.db.findOne<{ id: number }>({
    collection: 'recordings',
    where: { title: { equals: words.title } },
  });
  if (known) return known.id;
  const data = chime(seconds);
  const { id } = await payload.create({
    collection: 'recordings',
    data: words,
    file: { data, name: 'chuong.wav', mimetype: 'audio/wav', size: data.length },
    depth: 0,
  });
  return id;
}
