import type { Station } from '#cms/payload-types.ts';
import { type Rundown, type RundownItem, rundownOf } from '#models/rundown.ts';
import type { SpeechSettings } from '#models/spoken-script.ts';
import { spokenSyllables } from '#models/vietnamese/spoken/sentences.ts';
import type { DeskStory } from './desk-stories.ts';

type Timed = RundownItem & { told: DeskStory };

/** A story in the programme, and the name its files have in the package. */
export type ProgrammeItem = Timed & { name: string };

/** A programme's usual length where a station has not said its own: 30 minutes. */
export const minutesOf = ({ programmeMinutes }: Pick<Station, 'programmeMinutes'>): number =>
  programmeMinutes ?? 30;

/** The week's stories that may be aired now, each with its time and its file name, fitted to the programme. */
export function programmeOf(
  stories: readonly DeskStory[],
  station: Pick<Station, 'programmeMinutes'>,
  settings: SpeechSettings,
): Rundown<ProgrammeItem> {
  const items: Timed[] = stories
    .filter(({ embargo }) => !embargo)
    .map((told) => ({ ...timesOf(told, settings), told }));
  const { placed, left, ...times } = rundownOf(items, minutesOf(station) * 60);
  return {
    ...times,
    placed: placed.map((item, index) => ({ ...item, name: fileName(item.told, index + 1) })),
    left: left.map((item, index) => ({ ...item, name: fileName(item.told, placed.length + index + 1) })),
  };
}

/** A recorded story takes as long as its recording; what a presenter reads adds up to the script's time. */
function timesOf({ script, recording }: DeskStory, { syllablesPerMinute }: SpeechSettings): RundownItem {
  const seconds = (text: string) => Math.round((spokenSyllables(text) * 60) / syllablesPerMinute);
  const [intro, outro] = [seconds(script.intro), seconds(script.outro)];
  return { intro, story: recording?.seconds ?? Math.max(0, script.seconds - intro - outro), outro };
}

/** ASCII, since the programs of some stations know no other, and sorted as the programme runs. */
function fileName({ slug }: DeskStory, place: number): string {
  const short = slug.length <= 60 ? slug : slug.slice(0, slug.lastIndexOf('-', 60));
  return `${String(place).padStart(2, '0')}-${short}`;
}
