import type { GlobalBeforeChangeHook } from 'payload';
import type { SpeechSetting } from '#cms/payload-types.ts';
import { speechSchema } from '#models/spoken-script.ts';
import { flawOf } from '../projection/checked.ts';
import { speechRecord } from '../projection/records.ts';
import { refuse } from './refuse.ts';

const labels: Record<string, string> = {
  syllablesPerMinute: 'Tốc độ đọc',
  opening: 'Mẫu lời dẫn',
  closing: 'Mẫu lời kết',
  abbreviations: 'Chữ viết tắt của đài',
};

/** A pattern or an abbreviation that could not be read aloud would take every script with it. */
export const demandReadableSpeech: GlobalBeforeChangeHook = ({ data, originalDoc }) => {
  const settings: SpeechSetting = { ...originalDoc, ...data };
  // The form itself says what is missing in a row.
  const abbreviations = settings.abbreviations?.filter(({ short, long }) => short && long);
  const flaw = flawOf(speechSchema, speechRecord({ ...settings, abbreviations }));
  if (flaw) refuse(`Mục “${labels[flaw.field] ?? flaw.field}” chưa dùng được: ${flaw.words}`);
  return data;
};
