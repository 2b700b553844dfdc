import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestStatistics, statistics } from '#cms/jobs/request-statistics.ts';
import { duePublications } from '#cms/jobs/take-publications.ts';
import type { Exemplar, Plan } from '#cms/payload-types.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { publicStatistics } from '#cms/projection/public-statistics.ts';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import { totalsBy, totalsOf } from '#models/quota/totals.ts';
import { publicRecordSchema } from '#models/snapshot.ts';
import { type Statistics, statisticsSchema } from '#models/statistics.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const secret = 'BÍ-MẬT-TÒA-SOẠN';
const after = new Date('2026-09-30T02:00:00.000Z');

/** A plan that asks each commune for two a quarter by the 25th of its last month. */
const publicPlan = (more: Partial<Plan> = {}) =>
  newsroom.payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch giới thiệu điển hình năm 2026',
      number: '118/KH-UBND',
      from: '2026-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      note: secret,
      public: true,
      criteria: [{ text: secret, source: secret }],
      duties: [{ kind: 'other', text: secret, whom: secret }],
      rules: [
        {
          whom: { unitKinds: ['commune'] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
          windows: [{ opensDay: '20', closesDay: '25' }],
          source: secret,
          score: { points: 987 },
        },
      ],
      ...more,
    },
  });

async function introduce(plan: Plan, on: string, more: object = {}, person: Partial<Exemplar> = {}) {
  const { payload, unit } = newsroom;
  const exemplar = await payload.create({
    collection: 'exemplars',
    data: { name: secret, exemplarKind: 'individual', unit: unit.id, ...person },
  });
  return payload.db.create({
    collection: 'introductions',
    data: {
      plan: plan.id,
      unit: unit.id,
      exemplar: exemplar.id,
      state: 'received',
      introducedOn: `${on}T05:00:00.000Z`,
      achievementSummary: secret,
      ...more,
    },
  });
}

async function projected({ id }: { id: number }, now = after): Promise<Statistics | undefined> {
  const records = await publicStatistics(newsroom.payload, now);
  return records.find((record) => record.id === String(id)) as Statistics | undefined;
}

/** Every text and key in a value, however deep. */
const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...leaves(inner)])
    : [String(value)];

describe('the public figures of a plan', () => {
  it('are those of the sheet, by period and by unit, of the periods that have begun', async () => {
    const plan = await publicPlan();
    for (const on of ['2026-03-21', '2026-06-24', '2026-06-29', '2026-09-22']) await introduce(plan, on);
    await introduce(plan, '2026-09-23', { state: 'draft' });
    const record = await projected(plan);
    const { sheet } = await sheetFor(newsroom.payload, plan.id, { asOf: after.toISOString() });
    const begun = sheet.cells.filter(({ period }) => period <= '2026-Q3');
    const byPeriod = totalsBy(begun, ({ period }) => period);
    expect(record?.periods.map(({ id, label, due }) => [id, label, due])).toEqual([
      ['2026-Q1', 'Quý I/2026', '2026-03-25'],
      ['2026-Q2', 'Quý II/2026', '2026-06-25'],
      ['2026-Q3', 'Quý III/2026', '2026-09-25'],
    ]);
    for (const period of record?.periods ?? []) {
      const totals = byPeriod.get(period.id);
      const { met, late, missing, notDue, exceeded } = totals?.states ?? {};
      expect(totals).toMatchObject(figuresOf(period));
      expect(period.units).toEqual({ met, late, missing, notDue, exceeded });
    }
    const all = totalsOf(begun);
    for (const figure of ['required', 'done', 'inTime', 'late', 'missing', 'notYetDue'] as const) {
      expect(sum(record?.periods, figure)).toBe(all[figure]);
      expect(sum(record?.units, figure)).toBe(all[figure]);
    }
    expect(all).toMatchObject({ done: 4, late: 1 });
  });

  it('tell of nobody: neither a name, a note, a criterion, a duty nor a score leaves, and the wall lets nothing more pass', async () => {
    const plan = await publicPlan();
    await introduce(plan, '2026-03-21');
    const record = await projected(plan);
    const said = leaves(record);
    for (const text of said) expect(text).not.toContain(secret);
    expect(said.join()).not.toMatch(/\bintroduction\/|exemplars|score/);
    for (const more of [{ note: secret }, { units: [{ ...record?.units[0], name: secret }] }, { score: 1 }])
      expect(statisticsSchema.safeParse({ ...record, ...more }).success).toBe(false);
    expect(publicRecordSchema.parse(record)).toEqual(record);
  });

  it('are not there for a plan that is not public, and go when it is no longer', async () => {
    const { payload } = newsroom;
    const hidden = await publicPlan({ public: false, title: secret });
    expect(await projected(hidden)).toBeUndefined();
    const plan = await publicPlan();
    expect(await projected(plan)).toBeDefined();
    await payload.update({ collection: 'plans', id: plan.id, data: { public: false } });
    const changed = await projectSubjects(payload, [{ collection: 'plans', id: String(plan.id) }], after);
    expect(changed.has(`statistics/${plan.id}`)).toBe(true);
    expect(changed.get(`statistics/${plan.id}`)).toBeUndefined();
    const written: string[] = [];
    for await (const record of projectAll(payload, after)) written.push(JSON.stringify(record));
    expect(written.join()).not.toContain(secret);
  });

  it('count the introductions that stand, by one heading at a time', async () => {
    const { movement, unit, otherUnit } = newsroom;
    const plan = await publicPlan();
    await introduce(plan, '2026-03-21', { movements: [movement.id] });
    await introduce(plan, '2026-03-22', { movements: [movement.id] });
    await introduce(plan, '2026-06-24', { unit: otherUnit.id });
    for (const state of ['draft', 'returned', 'refused']) await introduce(plan, '2026-06-25', { state });
    await introduce(plan, '2026-12-01');
    await introduce(plan, '2025-12-31');
    expect((await projected(plan))?.introductions).toEqual({
      months: [
        { month: '2026-03', count: 2 },
        { month: '2026-06', count: 1 },
      ],
      movements: [{ movement: String(movement.id), count: 2 }],
      units: [
        { unit: String(unit.id), count: 2 },
        { unit: String(otherUnit.id), count: 1 },
      ],
      kinds: [{ exemplarKind: 'individual', count: 3 }],
    });
  });

  it('tell how many work directly only of a group in which nobody stands out', async () => {
    const plan = await publicPlan();
    const roles = [
      'farmer',
      'worker',
      'leader',
      'teacher',
      'farmer',
      'pupil',
      'official',
      'farmer',
      'soldier',
    ] as const;
    for (const role of roles) await introduce(plan, '2026-03-21', {}, { role });
    await introduce(plan, '2026-03-22');
    expect((await projected(plan))?.introductions.workers).toBeUndefined();
    await introduce(plan, '2026-03-23', {}, { role: 'resident' });
    expect((await projected(plan))?.introductions.workers).toEqual({ known: 10, direct: 4 });
  });

  it('change with the day alone: what was not due is missing when its window has closed', async () => {
    const plan = await publicPlan();
    const onLastDay = await projected(plan, new Date('2026-03-25T16:59:59.000Z'));
    const atMidnight = await projected(plan, new Date('2026-03-25T17:00:00.000Z'));
    expect([onLastDay?.on, onLastDay?.periods[0]?.missing]).toEqual(['2026-03-25', 0]);
    expect([atMidnight?.on, atMidnight?.periods[0]?.missing]).toEqual(['2026-03-26', 2]);
  });
});

describe('counting anew', () => {
  const waiting = async () => {
    const later = new Date(Date.now() + 2 * 60_000);
    return (await duePublications(newsroom.payload, later)).filter(
      ({ collection }) => collection === statistics,
    );
  };

  it('is asked for once by a burst of changes', async () => {
    const { payload } = newsroom;
    const plan = await publicPlan();
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    const { exemplar, unit } = newsroom;
    const data = { plan: plan.id, unit: unit.id, exemplar: exemplar.id };
    for (let count = 0; count < 3; count += 1) await payload.create({ collection: 'introductions', data });
    const asked = await waiting();
    expect(asked.length).toBeGreaterThanOrEqual(1);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('falls due by itself within a minute', async () => {
    const { payload } = newsroom;
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    await requestStatistics(payload);
    expect(await duePublications(payload, new Date())).toEqual([]);
    expect(await duePublications(payload, new Date(Date.now() + 63_000))).toHaveLength(1);
  });
});

const figuresOf = ({ required, done, inTime, late, missing, notYetDue }: Statistics['periods'][number]) => ({
  required,
  done,
  inTime,
  late,
  missing,
  notYetDue,
});

const sum = <Key extends string>(rows: readonly Record<Key, number>[] = [], key: Key): number =>
  rows.reduce((total, row) => total + row[key], 0);
