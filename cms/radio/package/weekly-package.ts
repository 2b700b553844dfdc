import { createReadStream, existsSync, type ReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import JSZip from 'jszip';
import type { Payload } from 'payload';
import type { Recording, Station } from '#cms/payload-types.ts';
import { scriptLanguageLabels } from '#models/language.ts';
import type { SpeechSettings } from '#models/spoken-script.ts';
import { slugify } from '#models/vietnamese/slug.ts';
import type { Week } from '#models/vietnamese/week.ts';
import type { DeskStory } from '../desk-stories.ts';
import { programmeOf } from '../programme.ts';
import { orderText } from './running-order.ts';
import { forWindows, scriptText } from './script-text.ts';
import { scriptsDocx } from './scripts-docx.ts';

type Contents = { station: Station; week: Week; stories: readonly DeskStory[]; settings: SpeechSettings };

/**
 * Gói phát thanh tuần as a .zip that is made while it is read: running order, scripts as texts and as one Word
 * file, and the recordings, which go from the disk to the reader without lying in memory.
 */
export async function weeklyPackage(
  payload: Payload,
  { station, week, stories, settings }: Contents,
): Promise<Readable> {
  const folder = join(payload.config.custom.dataDir, 'recordings');
  const rundown = programmeOf(stories, station, settings);
  const zip = new JSZip();
  const sounds = new Map<string, string>();
  const opened: ReadStream[] = [];

  const addText = (name: string, text: string) => zip.file(`${name}.txt`, forWindows(text));
  const addSound = (name: string, recording: Recording | undefined) => {
    const file = recording?.air?.file && join(folder, recording.air.file);
    if (!file || !existsSync(file)) return;
    const stream = createReadStream(file);
    opened.push(stream);
    sounds.set(name, `${name}${extname(file)}`);
    zip.file(`${name}${extname(file)}`, stream, { compression: 'STORE' });
  };

  for (const { name, told } of [...rundown.placed, ...rundown.left]) {
    addText(name, scriptText(told.script));
    addSound(name, told.recording);
    for (const { language, text, recording } of told.versions) {
      const named = `${name}-${slugify(scriptLanguageLabels[language])}`;
      if (text) addText(named, text);
      addSound(named, recording);
    }
  }
  const order = { station, week, rundown, sounds };
  addText('00-khung-chuong-trinh', orderText(order));
  zip.file('00-ban-doc-de-in.docx', await scriptsDocx(order), { compression: 'STORE' });

  const made = zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE' });
  return pipeline(made, new PassThrough(), () => {
    for (const stream of opened) stream.destroy();
  });
}
