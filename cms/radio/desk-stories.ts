import type { Payload } from 'payload';
import type { Article, Broadcast, Recording, ScriptVersion } from '#cms/payload-types.ts';
import type { SpeechSettings, SpokenScript } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import { momentsOf, type Week } from '#models/vietnamese/week.ts';
import { idOf } from '../access/actor.ts';
import { type Beside, besideOf, embargoOf, isAirable } from '../projection/beside.ts';
import { isPublicArticle } from '../projection/public-articles.ts';
import { outdatedParts, type ScriptPart } from './overrides.ts';
import { storyToSpeak } from './story-to-speak.ts';

/** A story of the radio column as the desk works with it; all of it may be read by a station. */
export type DeskStory = {
  id: number;
  slug: string;
  title: string;
  unit?: string;
  publishedAt: string;
  /** "Không phát trước", while it holds; such a story has a title here and nothing to read or play. */
  embargo?: string;
  script: SpokenScript;
  outdated: ScriptPart[];
  recording?: Recording;
  /** Approved scripts in other languages. */
  versions: (Pick<ScriptVersion, 'language' | 'translator' | 'text'> & { recording?: Recording })[];
  broadcasts: Broadcast[];
};

/** The week's public stories of the radio column whose people agreed to it, in the order they came out. */
export async function deskStories(
  payload: Payload,
  week: Week,
  settings: SpeechSettings,
  now = new Date(),
): Promise<DeskStory[]> {
  const { first, next } = momentsOf(week);
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: {
      and: [
        { publishedAt: { greater_than_equal: first } },
        { publishedAt: { less_than: next } },
        { _status: { equals: 'published' } },
        { radio: { equals: true } },
      ],
    },
    sort: 'publishedAt',
    pagination: false,
    limit: 0,
  });
  const beside = await besideOf(payload, docs, now);
  const airable = docs.filter((story) => isPublicArticle(story, beside.people) && isAirable(story, beside));
  const aired = await broadcastsOf(payload, airable);
  return Promise.all(
    airable.map(async (story) => ({
      ...(await toldOf(payload, story, settings)),
      ...heardOf(story, beside),
      broadcasts: aired.get(String(story.id)) ?? [],
    })),
  );
}

async function toldOf(payload: Payload, story: Article, settings: SpeechSettings) {
  const spoken = await storyToSpeak(payload, story);
  return {
    id: story.id,
    slug: story.slug ?? String(story.id),
    title: story.title ?? '',
    unit: spoken.unit,
    publishedAt: story.publishedAt ?? '',
    script: spokenScript(spoken, settings),
    outdated: outdatedParts(story.spoken, spoken),
  };
}

function heardOf(story: Article, { versions, recordings, now }: Beside) {
  const recordingOf = (value: Article['recording']) => recordings.get(String(idOf(value)));
  return {
    embargo: embargoOf(story, now),
    recording: recordingOf(story.recording),
    versions: (versions.get(String(story.id)) ?? []).map(({ language, translator, text, recording }) => ({
      language,
      translator,
      text,
      recording: recordingOf(recording),
    })),
  };
}

/** With their stations, by story. */
async function broadcastsOf(payload: Payload, stories: Article[]): Promise<Map<string, Broadcast[]>> {
  const { docs } = await payload.find({
    collection: 'broadcasts',
    where: { article: { in: stories.map(({ id }) => id) } },
    sort: 'airedOn',
    depth: 1,
    select: { article: true, station: true, airedOn: true, language: true, minutes: true },
    populate: { stations: { name: true }, articles: {} },
    pagination: false,
    limit: 0,
  });
  return Map.groupBy(docs as Broadcast[], ({ article }) => String(idOf(article)));
}

/** The last day before `now` on which a story of the radio column came out. */
export async function lastRadioMoment(payload: Payload, now = new Date()): Promise<string | undefined> {
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: {
      and: [
        { publishedAt: { less_than_equal: now.toISOString() } },
        { _status: { equals: 'published' } },
        { radio: { equals: true } },
      ],
    },
    select: { publishedAt: true },
    sort: '-publishedAt',
    pagination: false,
    limit: 1,
  });
  return docs[0]?.publishedAt ?? undefined;
}
