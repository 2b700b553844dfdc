import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Broadcast, Station } from '#cms/payload-types.ts';
import { airLanguageLabels } from '#models/language.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../../access/actor.ts';
import { mainArticle } from '../../actions/latest-article.ts';
import { demandAirable } from '../../rules/demand-airable.ts';
import { demandOwnStation } from '../../rules/demand-own-station.ts';
import { refuse } from '../../rules/refuse.ts';

/** Holds a broadcast to what may have been aired, by whom, and once; the server says who wrote it down. */
export const checkBroadcast: CollectionBeforeChangeHook<Broadcast> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const broadcast = { ...originalDoc, ...data } as Broadcast;
  const day = localDay(new Date(broadcast.airedOn));
  await demandOwnStation(broadcast, req);
  const story = idOf(broadcast.article);
  await demandAirable(story === undefined ? undefined : await mainArticle(req.payload, story, req), day, req);
  const airedOn = `${day}T05:00:00.000Z`;
  await demandFirst({ ...broadcast, airedOn }, req);
  return { ...data, airedOn, ...(operation === 'create' && { by: req.user?.id }) };
};

/** One line a day for a station, a story and a language, however often the button was pressed. */
async function demandFirst({ id, article, station, airedOn, language }: Broadcast, req: PayloadRequest) {
  const { totalDocs } = await req.payload.db.count({
    collection: 'broadcasts',
    req,
    where: {
      and: [
        { article: { equals: idOf(article) } },
        { station: { equals: idOf(station) } },
        { airedOn: { equals: airedOn } },
        { language: { equals: language } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
  });
  if (totalDocs === 0) return;
  const of = await req.payload.db.findOne<Station>({
    collection: 'stations',
    req,
    where: { id: { equals: idOf(station) } },
  });
  refuse(
    `Lượt phát ngày ${formatDay(airedOn)} của ${of?.name ?? 'đài này'} (${airLanguageLabels[language]}) đã được ghi rồi.`,
    409,
  );
}
