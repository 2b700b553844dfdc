import type { Payload } from 'payload';
import { type SpeechSettings, speechSettingsSchema } from '#models/spoken-script.ts';
import { speechOf } from '../projection/project-subjects.ts';
import { speechRecord } from '../projection/records.ts';

/** How the office reads aloud. */
export async function speechSettingsOf(payload: Payload): Promise<SpeechSettings> {
  const { kind: _, id: __, ...settings } = speechRecord(await speechOf(payload));
  return speechSettingsSchema.parse(settings);
}
