import { describe, expect, it } from 'vitest';
import { articleSchema } from '#models/article.ts';
import { exemplarSchema } from '#models/exemplar.ts';
import { movementSchema } from '#models/movement.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { unitSchema } from '#models/unit.ts';
import { fillPortal } from '#site/content/portal.ts';
import { homeView } from '#site/content/views/home.ts';
import { site } from '../fixture.ts';
import { story } from '../publisher/records.ts';

/** The nth story, a minute after the one before. */
const told = (n: number, more: { movements?: string[]; exemplars?: string[]; introducedBy?: string }) => {
  const at = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  return articleSchema.parse({ ...story(String(n), more)[1], publishedAt: at, updatedAt: at });
};
const movement = (n: number) =>
  movementSchema.parse({
    kind: 'movement',
    id: `${n}`,
    slug: `pt-${n}`,
    name: `Phong trào ${n}`,
    form: 'regular',
  });
const exemplar = (n: number) =>
  exemplarSchema.parse({
    kind: 'exemplar',
    id: `${n}`,
    slug: `dh-${n}`,
    name: `Điển hình ${n}`,
    exemplarKind: 'individual',
  });
const commune = unitSchema.parse({
  kind: 'unit',
  id: '1',
  slug: 'xa-1',
  name: 'Xã Một',
  unitKind: 'commune',
});
const ten = Array.from({ length: 10 }, (_, n) => n + 1);
const homeOf = (records: PublicRecord[]) => homeView(fillPortal([site, ...records]));

describe('home', () => {
  it('does not grow with the archive, nor with the movements', () => {
    const archive = (length: number) =>
      Array.from({ length }, (_, n) =>
        told(n, { movements: [String((n % 10) + 1)], exemplars: [String((n % 10) + 1)] }),
      );
    const size = (length: number) => {
      const { latest, strips, introduced } = homeOf([
        ...ten.map(movement),
        ...ten.map(exemplar),
        ...archive(length),
      ]);
      return [latest.length, strips.length, strips.flatMap(({ more }) => more).length, introduced.length];
    };
    expect(size(100)).toEqual([5, 6, 12, 6]);
    expect(size(1_000)).toEqual(size(100));
  });

  it('shows no story twice among the lead, the newest and the strips', () => {
    const both = Array.from({ length: 12 }, (_, n) => told(n, { movements: ['1', '2'] }));
    const { lead, latest, strips } = homeOf([movement(1), movement(2), ...both]);
    const shown = [lead, ...latest, ...strips.flatMap((strip) => [strip.lead, ...strip.more])];
    expect(new Set(shown.map((each) => each?.href)).size).toBe(shown.length);
    expect(shown).toHaveLength(12);
  });

  it('gives no strip to a movement that has nothing more to show, and sets the liveliest first', () => {
    const { strips } = homeOf([
      ...ten.map(movement),
      told(1, { movements: ['3'] }),
      told(2, { movements: ['7'] }),
      ...[3, 4, 5, 6, 7, 8].map((n) => told(n, { movements: ['5'] })),
    ]);
    expect(strips.map((strip) => strip.movement.text)).toEqual(['Phong trào 7', 'Phong trào 3']);
  });

  it('names the unit that introduced a person in the newest story told of them', () => {
    const { introduced } = homeOf([
      exemplar(1),
      exemplar(2),
      commune,
      told(1, { exemplars: ['1', '2'] }),
      told(2, { exemplars: ['1'], introducedBy: '1' }),
    ]);
    expect(introduced.map(({ person, by }) => [person.name, by?.text])).toEqual([
      ['Điển hình 1', 'Xã Một'],
      ['Điển hình 2', undefined],
    ]);
  });
});
