import type { CollectionBeforeChangeHook } from 'payload';
import type { ScriptVersion } from '#cms/payload-types.ts';
import { scriptLanguageLabels } from '#models/language.ts';
import { idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/** A story has one script in each language; the index of the collection stands behind this. */
export const oneScriptALanguage: CollectionBeforeChangeHook<ScriptVersion> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { article, language } = { ...originalDoc, ...data } as ScriptVersion;
  const { totalDocs } = await req.payload.db.count({
    collection: 'script-versions',
    req,
    where: {
      and: [
        { article: { equals: idOf(article) } },
        { language: { equals: language } },
        ...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
  });
  if (totalDocs > 0)
    refuse(`Bài này đã có bản ${scriptLanguageLabels[language].toLowerCase()}; hãy mở bản đó để sửa.`, 409);
  return data;
};
