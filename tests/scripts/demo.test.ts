import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { exemplarKinds, exemplarStepSchema } from '#models/exemplar.ts';
import { fieldSchema } from '#models/field.ts';
import { introductionStates } from '#models/introduction-state.ts';
import { startingMovements } from '#models/movement.ts';
import { localDateSchema, textSchema } from '#models/public-value.ts';
import { unitKindSchema } from '#models/unit.ts';
import { drawPicture, pictureKeys } from '../../scripts/demo/draw-picture.ts';
import {
  demoBroadcasts,
  demoDocuments,
  demoExemplars,
  demoIntroductions,
  demoMerits,
  demoMovementDetails,
  demoRecordings,
  demoScriptVersions,
  demoSite,
  demoStations,
  demoUnits,
} from '../../scripts/demo/province.ts';

const frontMatterSchema = z.strictObject({
  title: textSchema,
  summary: textSchema.max(300),
  movements: z.array(z.enum(startingMovements.map((movement) => movement.name))).min(1),
  field: fieldSchema,
  exemplars: z.array(textSchema),
  unit: textSchema,
  byline: textSchema,
  source: textSchema,
  publishedAt: z.iso.datetime({ offset: true }),
  cover: z.string().optional(),
  coverAlt: textSchema.optional(),
  coverCaption: textSchema.optional(),
  coverCredit: z.literal('Gương Sáng (tranh minh họa)').optional(),
  radio: z.boolean(),
  state: z.enum(['published', 'submitted', 'draft', 'returned']),
});

const folder = new URL('../../scripts/demo/stories/', import.meta.url);

function slugOf(title: string) {
  const bare = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const stories = files.map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { file, text, body, ...frontMatterSchema.parse(parse(frontMatter)) };
});
const published = stories.filter((story) => story.state === 'published');
const exemplars = new Map(demoExemplars.map((exemplar) => [exemplar.name, exemplar]));
const units = new Map(demoUnits.map((unit) => [unit.name, unit]));

function wasAlive(unitName: string, day: string) {
  const unit = units.get(unitName);
  return unit !== undefined && (unit.validFrom ?? '') <= day && day <= (unit.validTo ?? '9999');
}

describe('the demo province', () => {
  it('says that it is an illustration', () => {
    expect(demoSite.notice).toMatch(/^Dữ liệu minh họa/);
    for (const document of demoDocuments)
      expect(document.body, document.number).toContain('dữ liệu minh họa');
  });

  it('is written in composed Unicode throughout', () => {
    const everything = JSON.stringify([demoSite, demoUnits, demoExemplars, demoDocuments, demoIntroductions]);
    expect(everything).toBe(everything.normalize('NFC'));
    for (const story of stories) expect(story.text, story.file).toBe(story.text.normalize('NFC'));
  });

  it('has units of every kind, whose parents and successors exist and follow on in time', () => {
    expect(units.size).toBe(demoUnits.length);
    expect(new Set(demoUnits.map((unit) => unit.unitKind))).toEqual(new Set(unitKindSchema.options));
    for (const unit of demoUnits) {
      if (unit.parent) expect(units.has(unit.parent), unit.parent).toBe(true);
      for (const successor of unit.successors ?? []) {
        expect(units.get(successor)?.validFrom, successor).toBe('2025-07-01');
        expect(unit.validTo).toBe('2025-06-30');
      }
    }
  });

  it('has exemplars of every kind, with living units, drawable portraits and steps in order', () => {
    expect(exemplars.size).toBe(demoExemplars.length);
    expect(new Set(demoExemplars.map((exemplar) => exemplar.exemplarKind))).toEqual(new Set(exemplarKinds));
    for (const exemplar of demoExemplars) {
      expect(units.get(exemplar.unit)?.validTo, exemplar.name).toBeUndefined();
      expect(units.has(exemplar.unit), exemplar.unit).toBe(true);
      if (exemplar.portrait) expect(pictureKeys).toContain(exemplar.portrait);
      expect(exemplar.steps.map(({ step }) => step)).toEqual(
        exemplarStepSchema.options.slice(0, exemplar.steps.length),
      );
      expect(exemplar.steps.at(-1)?.step).toBe(exemplar.step);
      const days = exemplar.steps.map(({ on }) => localDateSchema.parse(on));
      expect(days).toEqual(days.toSorted());
    }
  });

  it('asks the guardian as well when the exemplar is a minor', () => {
    const minors = demoExemplars.filter((exemplar) => exemplar.consent?.minor);
    expect(minors.length).toBeGreaterThan(0);
    for (const minor of minors) expect(minor.consent?.guardian, minor.name).toBeTruthy();
  });

  it('has introductions by units alive that day, of known exemplars, under plans it publishes', () => {
    const plans = demoDocuments
      .filter(({ documentKind }) => documentKind === 'plan')
      .map(({ number }) => number);
    expect(demoIntroductions.length).toBeGreaterThanOrEqual(40);
    for (const introduction of demoIntroductions) {
      expect(exemplars.has(introduction.exemplar), introduction.exemplar).toBe(true);
      expect(wasAlive(introduction.unit, introduction.introducedOn), introduction.unit).toBe(true);
      expect(plans).toContain(introduction.plan);
    }
  });

  it('has introductions in every state, each explained where it went back', () => {
    const states = new Set(demoIntroductions.map(({ state }) => state));
    expect([...states].sort()).toEqual([...introductionStates].sort());
    for (const { state, reason, exemplar } of demoIntroductions)
      expect([exemplar, Boolean(reason)]).toEqual([exemplar, state === 'returned' || state === 'refused']);
    for (const exemplar of exemplars.keys()) expect(demoMerits[exemplar], exemplar).toBeDefined();
  });

  it('describes every starting movement', () => {
    expect(Object.keys(demoMovementDetails)).toEqual(startingMovements.map((movement) => movement.name));
  });
});

describe('the demo stories', () => {
  it('fill a portal: thirty and more published, two and more for each movement, some still in the newsroom', () => {
    expect(published.length).toBeGreaterThanOrEqual(30);
    expect(stories.length - published.length).toBeGreaterThanOrEqual(4);
    for (const { name } of startingMovements) {
      const told = published.filter((story) => story.movements.includes(name));
      expect(told.length, name).toBeGreaterThanOrEqual(2);
    }
    expect(published.filter((story) => story.radio).length).toBeGreaterThanOrEqual(12);
  });

  it('stand in a file named by their title', () => {
    for (const story of stories) expect(story.file).toBe(`${slugOf(story.title)}.md`);
    expect(new Set(files).size).toBe(stories.length);
  });

  it('name exemplars that exist and units that were alive on the day', () => {
    for (const story of stories) {
      for (const name of story.exemplars) expect(exemplars.has(name), `${story.file}: ${name}`).toBe(true);
      expect(wasAlive(story.unit, story.publishedAt.slice(0, 10)), `${story.file}: ${story.unit}`).toBe(true);
      expect(story.publishedAt).toMatch(/\+07:00$/);
    }
  });

  it('were published only after the people in them had agreed', () => {
    for (const story of published) {
      for (const name of story.exemplars) {
        const exemplar = exemplars.get(name);
        if (exemplar?.exemplarKind !== 'individual' && exemplar?.exemplarKind !== 'household') continue;
        const agreedOn = exemplar.consent?.givenOn ?? 'never';
        expect(agreedOn <= story.publishedAt.slice(0, 10), `${story.file}: ${name}, ${agreedOn}`).toBe(true);
      }
    }
  });

  it('keep in the newsroom the story of the one who has not agreed', () => {
    const silent = demoExemplars.filter(
      (exemplar) => exemplar.exemplarKind === 'individual' && !exemplar.consent,
    );
    expect(silent).toHaveLength(1);
    const told = stories.filter((story) => story.exemplars.includes(silent[0]?.name ?? ''));
    expect(told.map((story) => story.state)).toEqual(['submitted']);
  });

  it('speak of no district or township as living after 1 July 2025', () => {
    for (const story of stories.filter(({ publishedAt }) => publishedAt >= '2025-07-01')) {
      for (const { name } of demoUnits.filter((unit) => unit.validTo)) {
        const asIfLiving = new RegExp(`${name}(?! \\(cũ\\))`, 'i');
        expect(asIfLiving.test(story.body), `${story.file}: ${name}`).toBe(false);
      }
    }
  });

  it('have covers that can be drawn and are described', () => {
    for (const story of stories.filter(({ cover }) => cover)) {
      expect(pictureKeys, story.file).toContain(story.cover);
      expect(story.coverAlt && story.coverCaption && story.coverCredit, story.file).toBeTruthy();
    }
    expect(stories.filter(({ cover }) => cover).length).toBeGreaterThanOrEqual(30);
  });
});

describe('the demo pictures', () => {
  const keysInUse = new Set(
    [...stories, ...demoExemplars.map(({ portrait }) => ({ cover: portrait }))].map(({ cover }) => cover),
  );

  it('draw as JPEGs of 1600 × 1067', async () => {
    for (const key of keysInUse) {
      if (!key) continue;
      const { format, width, height } = await sharp(await drawPicture(key)).metadata();
      expect({ key, format, width, height }).toEqual({ key, format: 'jpeg', width: 1600, height: 1067 });
    }
  }, 60_000);

  it('are the same for the same key and differ between keys', async () => {
    const [first, again, other] = await Promise.all(
      ['terraces-1', 'terraces-1', 'terraces-2'].map(drawPicture),
    );
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(first?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it('offer at least fourteen motifs and refuse an unknown one', async () => {
    expect(new Set(pictureKeys.map((key) => key.replace(/-\d+$/, ''))).size).toBeGreaterThanOrEqual(14);
    await expect(drawPicture('không-có')).rejects.toThrow('Không có tranh');
  });
});

describe('the demo radio', () => {
  const aired = new Map(
    published.filter(({ radio }) => radio).map((story) => [story.title, story.publishedAt.slice(0, 10)]),
  );

  it('has stations of units that live today', () => {
    for (const { unit } of demoStations) expect(wasAlive(unit, '2026-11-25'), unit).toBe(true);
  });

  it('airs stories of the radio column, after they came out, by its stations, once each', () => {
    const stations = demoStations.map(({ name }) => name);
    for (const { story, station, airedOn } of demoBroadcasts) {
      expect(stations).toContain(station);
      expect((aired.get(story) ?? '9') <= airedOn, story).toBe(true);
    }
    expect(new Set(demoBroadcasts.map(({ story }) => story)).size).toBe(demoBroadcasts.length);
  });

  it('calls every sound an illustration, of a story of the radio column', () => {
    const sounds = [
      ...demoRecordings,
      ...demoScriptVersions.flatMap(({ recording, story }) => (recording ? [{ ...recording, story }] : [])),
    ];
    expect(sounds).toHaveLength(3);
    for (const { title, voice, story } of sounds) {
      expect(title).toContain('minh họa');
      expect(voice).toContain('không phải giọng đọc');
      expect(aired.has(story), story).toBe(true);
    }
  });
});
