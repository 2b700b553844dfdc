import { describe, expect, test } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import {
  atNine,
  before6,
  cellIn,
  endOf,
  from20to25,
  introduction,
  plan,
  type RuleInput,
  unit,
} from './making.ts';

const quarterly = plan([{ windows: from20to25 }]);
const q3 = (events: QuotaEvent[], day: string, of = quarterly) =>
  cellIn(of, events, { period: '2026-Q3', day });

describe('đủ, thiếu, chưa đến hạn, nộp muộn', () => {
  const two = (first: string, second: string) => [introduction(first), introduction(second)];

  test.each([
    ['nothing sent, the window’s last day', [], '2026-09-25', { state: 'notDue', notYetDue: 2, missing: 0 }],
    ['nothing sent, the day after', [], '2026-09-26', { state: 'missing', notYetDue: 0, missing: 2 }],
    ['a period that has not begun', [], '2026-06-30', { state: 'notDue', notYetDue: 2 }],
    ['one of two, last day', [introduction('2026-09-22')], '2026-09-25', { state: 'notDue', notYetDue: 1 }],
    ['one of two, day after', [introduction('2026-09-22')], '2026-09-26', { state: 'missing', missing: 1 }],
    [
      'both in the window',
      two('2026-09-20', '2026-09-25'),
      '2026-09-25',
      { state: 'met', inTime: 2, late: 0 },
    ],
    [
      'early is not late',
      two('2026-07-01', '2026-09-19'),
      '2026-09-19',
      { state: 'met', inTime: 2, late: 0 },
    ],
    ['one day late', two('2026-09-25', '2026-09-26'), '2026-09-26', { state: 'late', inTime: 1, late: 1 }],
    [
      'both late, to the quarter’s end',
      two('2026-09-26', '2026-09-30'),
      '2026-10-01',
      { state: 'late', late: 2 },
    ],
    [
      'enough in time, a third late',
      [...two('2026-09-21', '2026-09-22'), introduction('2026-09-28')],
      '2026-12-31',
      { state: 'met', done: 3, inTime: 2, late: 1 },
    ],
    [
      'a day before the quarter',
      two('2026-06-30', '2026-09-21'),
      '2026-09-26',
      { state: 'missing', done: 1 },
    ],
    ['a day after the quarter', two('2026-10-01', '2026-09-21'), '2026-10-01', { state: 'missing', done: 1 }],
  ])('%s', (_what, events, day, expected) => {
    expect(q3(events, day)).toMatchObject({ required: 2, ...expected });
  });

  test('the day turns at midnight in Việt Nam, not in London', () => {
    const at = (moment: string) => introduction('2026-09-01', { at: moment });
    const [lastSecond, midnight] = ['2026-09-25T16:59:59.999Z', '2026-09-25T17:00:00.000Z'];
    expect(q3([at(lastSecond), at(lastSecond)], '2026-09-30')).toMatchObject({ state: 'met', inTime: 2 });
    expect(q3([at(lastSecond), at(midnight)], '2026-09-30')).toMatchObject({
      state: 'late',
      inTime: 1,
      late: 1,
    });
    const july = introduction('2026-06-30', { at: '2026-06-30T18:30Z' });
    expect(q3([july], '2026-07-01')).toMatchObject({ done: 1 });
    expect(evaluate(quarterly, [unit()], [], midnight).cells[2]).toMatchObject({ state: 'missing' });
    expect(evaluate(quarterly, [unit()], [], lastSecond).cells[2]).toMatchObject({ state: 'notDue' });
  });
});

describe('which period something belongs to', () => {
  const monthly = plan([{ per: { kind: 'month' }, windows: before6, amount: { min: 1 } }]);

  test.each([
    ['2026-07-31', '2026-07', false],
    ['2026-08-05', '2026-07', false],
    ['2026-08-06', '2026-08', false],
    ['2026-08-31', '2026-08', false],
    ['2027-01-05', '2026-12', false],
  ])('before the 6th of the next month: %s counts for %s', (sent, period, late) => {
    const cell = cellIn(monthly, [introduction(sent)], { period, day: '2027-02-01' });
    expect(cell.items).toMatchObject([{ late }]);
  });

  test.each([
    ['2026-10-03', '2026-09-15', '2026-Q3', true],
    ['2026-09-26', '2026-09-30', '2026-Q3', true],
    ['2026-09-24', '2026-12-01', '2026-Q4', false],
    ['2027-03-01', '2026-12-31', '2026-Q4', true],
  ])('sent on %s and meant for %s: %s', (sent, meantFor, period, late) => {
    const cell = cellIn(quarterly, [introduction(sent, { meantFor })], { period, day: '2027-06-01' });
    expect(cell.items).toMatchObject([{ late }]);
  });

  test('what is meant for a day of a quarter that the plan cuts is for that quarter', () => {
    const cut = plan([{ windows: from20to25 }], { from: '2026-02-17' });
    const event = introduction('2026-03-21', { meantFor: '2026-01-01' });
    expect(cellIn(cut, [event], { period: '2026-Q1', day: '2026-04-01' }).done).toBe(1);
  });

  test.each<[string, RuleInput, string, string]>([
    ['in the gap of a rota', { per: { kind: 'quarter', only: [1, 3] } }, '2026-05-10', 'noPeriod'],
    ['before the plan', {}, '2025-12-31', 'noPeriod'],
    ['after the plan and its last window', {}, '2027-01-01', 'noPeriod'],
    ['of a kind nobody counts', { counts: { kinds: ['broadcast'] } }, '2026-05-10', 'noRule'],
    ['by a unit that owes nothing', { whom: { unitKinds: ['ward'] } }, '2026-05-10', 'noRule'],
  ])('what was done %s is listed once, with the reason', (_what, input, sent, why) => {
    const event = introduction(sent);
    const { cells, uncounted } = evaluate(plan([input]), [unit()], [event], '2027-06-01T00:00:00.000Z');
    expect(uncounted).toEqual([{ event: event.id, unit: 'A', at: event.at, why }]);
    expect(cells.flatMap(({ items, uncounted: inCell }) => [...items, ...inCell])).toEqual([]);
  });

  test('meant for a quarter in which nothing is asked, it counts nowhere', () => {
    const rota = plan([{ per: { kind: 'quarter', only: [1, 3] } }]);
    const event = introduction('2026-08-01', { meantFor: '2026-05-01' });
    expect(evaluate(rota, [unit()], [event], endOf('2026-12-31')).uncounted).toMatchObject([
      { why: 'noPeriod' },
    ]);
  });
});

describe('what counts', () => {
  const exemplar = { id: 'Hoa', kind: 'individual' as const };
  const again = (input: Parameters<typeof plan>[0] = [{}]) => {
    const events = [
      introduction('2026-01-10', { id: 'first', exemplars: [exemplar] }),
      introduction('2026-02-10', { id: 'second', exemplars: [exemplar] }),
      introduction('2026-04-10', { id: 'third', exemplars: [exemplar] }),
    ];
    return evaluate(plan(input), [unit()], events, endOf('2026-12-31')).cells.slice(0, 2);
  };

  test('one exemplar twice in a period counts once, and once more in the next', () => {
    expect(again()).toMatchObject([
      { items: [{ event: 'first', exemplar: 'Hoa' }], uncounted: [{ event: 'second', why: 'sameExemplar' }] },
      { items: [{ event: 'third' }], uncounted: [] },
    ]);
  });

  test('once in the term', () => {
    expect(again([{ counts: { sameExemplar: 'oncePerTerm' } }])).toMatchObject([
      { done: 1 },
      { done: 0, uncounted: [{ event: 'third', exemplar: 'Hoa', why: 'sameExemplar' }] },
    ]);
  });

  test('every time', () => {
    expect(again([{ counts: { sameExemplar: 'everyTime' } }])).toMatchObject([{ done: 2 }, { done: 1 }]);
  });

  test('what was withdrawn leaves its exemplar free to count', () => {
    const events = [
      introduction('2026-01-10', {
        id: 'first',
        exemplars: [exemplar],
        endedAt: atNine('2026-03-01'),
        ended: 'withdrawn',
      }),
      introduction('2026-02-10', { id: 'second', exemplars: [exemplar] }),
    ];
    const as = (day: string) => cellIn(plan(), events, { period: '2026-Q1', day });
    expect(as('2026-02-28')).toMatchObject({
      items: [{ event: 'first' }],
      uncounted: [{ event: 'second', why: 'sameExemplar' }],
    });
    expect(as('2026-03-01')).toMatchObject({
      items: [{ event: 'second' }],
      uncounted: [{ event: 'first', why: 'withdrawn' }],
    });
  });

  const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'individual' as const }));
  const story = (rest: Partial<QuotaEvent> = {}) =>
    introduction('2026-02-10', { id: 'story', exemplars: four, ...rest });
  const inQ1 = (input: Parameters<typeof plan>[0], events: QuotaEvent[]) =>
    cellIn(plan(input), events, { period: '2026-Q1', day: '2026-12-31' });

  test('a story about four counts four, or one where the plan says so', () => {
    expect(inQ1([{}], [story()])).toMatchObject({ done: 4 });
    expect(inQ1([{ counts: { severalExemplars: 'one' } }], [story()])).toMatchObject({ done: 1 });
  });

  test('as one, a story counts while it tells of somebody new', () => {
    const of = (...ids: string[]) => four.filter(({ id }) => ids.includes(id));
    const one = [{ counts: { severalExemplars: 'one' as const } }];
    const second = (ids: string[]) => introduction('2026-02-11', { id: 'second', exemplars: of(...ids) });
    expect(inQ1(one, [story({ exemplars: of('a', 'b') }), second(['b', 'c'])])).toMatchObject({ done: 2 });
    expect(inQ1(one, [story({ exemplars: of('a', 'b') }), second(['b', 'a'])])).toMatchObject({
      done: 1,
      uncounted: [{ event: 'second', why: 'sameExemplar' }],
    });
  });

  test('a story about nobody counts nobody, but it is a story', () => {
    const nobody = [story({ exemplars: [] })];
    expect(inQ1([{}], nobody)).toMatchObject({ done: 0, uncounted: [{ event: 'story', why: 'noExemplar' }] });
    expect(inQ1([{ counts: { severalExemplars: 'one' } }], nobody)).toMatchObject({ done: 1 });
    expect(inQ1([{ counts: { severalExemplars: 'one', roles: ['worker'] } }], nobody)).toMatchObject({
      uncounted: [{ why: 'noExemplar' }],
    });
  });

  test('only the kinds and roles asked for', () => {
    const mixed = story({
      exemplars: [
        { id: 'worker', kind: 'individual', role: 'worker' },
        { id: 'leader', kind: 'individual', role: 'leader' },
        { id: 'unknown', kind: 'individual' },
        { id: 'shift', kind: 'collective', role: 'worker' },
      ],
    });
    const cell = inQ1([{ counts: { exemplarKinds: ['individual'], roles: ['worker', 'farmer'] } }], [mixed]);
    expect(cell.items).toMatchObject([{ exemplar: 'worker' }]);
    expect(cell.uncounted.map(({ exemplar: id, why }) => [id, why])).toEqual([
      ['leader', 'otherExemplar'],
      ['unknown', 'otherExemplar'],
      ['shift', 'otherExemplar'],
    ]);
  });

  test('publications, broadcasts and commendations count where the plan counts them', () => {
    const events = (['introduction', 'publication', 'broadcast', 'commendation'] as const).map((kind) =>
      introduction('2026-02-10', { id: kind, kind }),
    );
    const counted = (kinds: QuotaEvent['kind'][]) =>
      inQ1([{ counts: { kinds } }], events).items.map(({ event }) => event);
    expect(counted(['publication'])).toEqual(['publication']);
    expect(counted(['broadcast', 'commendation'])).toEqual(['broadcast', 'commendation']);
  });

  test.each([
    ['ended before the window', undefined, '2025-06-30', false],
    ['ended on its first day', undefined, '2025-07-01', true],
    ['began on its last day', '2026-03-31', undefined, true],
    ['began after it', '2026-04-01', undefined, false],
    ['reach over it', '2020-01-01', '2026-12-31', true],
    ['are not dated', undefined, undefined, true],
  ])('deeds that %s', (_what, deedsFrom, deedsTo, counts) => {
    const deeds = { from: { month: -8, day: 1 }, to: { month: 0, day: 'last' } } as const;
    const cell = inQ1([{ deeds }], [introduction('2026-02-10', { deedsFrom, deedsTo })]);
    expect(cell).toMatchObject(counts ? { done: 1 } : { done: 0, uncounted: [{ why: 'deedsOutside' }] });
  });
});

describe('the world as it was', () => {
  const standing = (event: QuotaEvent, day: string, counts = {}) =>
    cellIn(plan([{ counts, windows: from20to25 }]), [event], { period: '2026-Q3', day });

  test('what comes later is not seen, in cells or beside them', () => {
    const event = introduction('2026-09-21');
    expect(standing(event, '2026-09-20')).toMatchObject({ done: 0, uncounted: [] });
    expect(standing(event, '2026-09-21')).toMatchObject({ done: 1 });
    expect(evaluate(plan([]), [unit()], [event], endOf('2026-09-20')).uncounted).toEqual([]);
  });

  test.each(['withdrawn', 'returned', 'refused'] as const)('%s: it counts until then', (ended) => {
    const event = introduction('2026-09-21', { endedAt: atNine('2026-11-02'), ended });
    expect(standing(event, '2026-11-01')).toMatchObject({ done: 1, uncounted: [] });
    expect(standing(event, '2026-11-02')).toMatchObject({
      done: 0,
      uncounted: [{ event: event.id, why: ended }],
    });
  });

  test('accepted: it counts from then, by the day it was sent', () => {
    const event = introduction('2026-09-21', { acceptedAt: atNine('2026-10-09') });
    const accepted = { introductionFrom: 'accepted' as const };
    expect(standing(event, '2026-10-08', accepted)).toMatchObject({
      done: 0,
      uncounted: [{ why: 'notAccepted' }],
    });
    expect(standing(event, '2026-10-09', accepted)).toMatchObject({ inTime: 1 });
    expect(standing(introduction('2026-09-21'), '2026-10-09', accepted)).toMatchObject({ done: 0 });
    const published = introduction('2026-09-21', { kind: 'publication' });
    expect(standing(published, '2026-10-09', { ...accepted, kinds: ['publication'] })).toMatchObject({
      done: 1,
    });
  });

  test('returned and sent again: the last sending dates it, or the first where the plan says so', () => {
    const event = introduction('2026-09-28', { firstAt: atNine('2026-09-21') });
    expect(standing(event, '2026-09-30')).toMatchObject({ late: 1, items: [{ at: event.at }] });
    expect(standing(event, '2026-09-30', { resent: 'firstSending' })).toMatchObject({
      inTime: 1,
      items: [{ at: event.firstAt }],
    });
    expect(standing(event, '2026-09-27'), 'before it was sent again').toMatchObject({ inTime: 1 });
    expect(standing(event, '2026-09-20')).toMatchObject({ done: 0 });
  });
});

test('a list on paper, entered later, is dated by the day the office wrote down', () => {
  const event = introduction('2026-09-21', { firstAt: atNine('2026-10-05') });
  for (const resent of ['firstSending', 'lastSending'] as const) {
    const of = plan([{ counts: { resent }, windows: from20to25 }]);
    expect(q3([event], '2026-12-31', of)).toMatchObject({ inTime: 1, items: [{ at: event.at }] });
  }
});

describe('units that begin and end', () => {
  const owed = (rest: Parameters<typeof unit>[1], period: string, of = quarterly) =>
    cellIn(of, [introduction('2026-06-10')], { period, day: '2026-12-31', units: [unit('A', rest)] });

  test.each([
    ['ends the day before the window closes', { validTo: '2026-06-24' }, 'notApplicable', 0],
    ['ends on the day the window closes', { validTo: '2026-06-25' }, 'missing', 2],
    ['ends with the quarter', { validTo: '2026-06-30' }, 'missing', 2],
    ['begins when the window closes', { validFrom: '2026-06-25' }, 'missing', 2],
    ['begins the day after', { validFrom: '2026-06-26' }, 'notApplicable', 0],
    ['ended the year before', { validTo: '2025-06-30' }, 'notApplicable', 0],
  ])('a unit that %s', (_what, validity, state, required) => {
    expect(owed(validity, '2026-Q2')).toMatchObject({ state, required, done: 1 });
  });

  test('a unit that begins after a month owes nothing for it, though the month’s window is still open', () => {
    const monthly = plan([{ per: { kind: 'month' }, windows: before6 }]);
    expect(owed({ validFrom: '2026-07-01' }, '2026-06', monthly).state).toBe('notApplicable');
    expect(owed({ validFrom: '2026-06-30' }, '2026-06', monthly).state).toBe('missing');
    expect(owed({ validTo: '2026-07-04' }, '2026-06', monthly).state).toBe('notApplicable');
    expect(owed({ validTo: '2026-07-05' }, '2026-06', monthly).state).toBe('missing');
  });

  test('what does not apply earns no points but still shows what was done', () => {
    const scored = plan([{ score: { points: 10 } }]);
    const cell = owed({ validTo: '2026-06-01' }, '2026-Q2', scored);
    expect(cell).toMatchObject({ state: 'notApplicable', done: 1, missing: 0 });
    expect(cell.score).toBeUndefined();
  });
});

describe('one period or one unit alone', () => {
  test('has the same cells, and what those units did besides', () => {
    const units = [unit('A'), unit('B')];
    const events = [
      introduction('2026-09-21'),
      introduction('2026-09-22', { unit: 'B' }),
      introduction('2025-01-01'),
    ];
    const of = plan([{}, { key: 'all', whom: { together: true } }]);
    const whole = evaluate(of, units, events, endOf('2026-12-31'));
    const narrowed = evaluate(of, units, events, endOf('2026-12-31'), {
      periods: ['2026-Q3'],
      units: ['B', 'together'],
    });
    expect(narrowed.cells).toEqual(
      whole.cells.filter(({ period, unit: id }) => period === '2026-Q3' && id !== 'A'),
    );
    expect(narrowed.cells.map(({ done }) => done)).toEqual([1, 2]);
    expect(narrowed.periods.xa?.map(({ id }) => id)).toEqual(['2026-Q3']);
    expect(narrowed.uncounted).toEqual([]);
    expect(evaluate(of, units, events, endOf('2026-12-31'), { units: ['A'] }).uncounted).toEqual(
      whole.uncounted,
    );
  });
});

test('a moment that is none is refused, not read as never', () => {
  expect(() => evaluate(quarterly, [unit()], [], 'hôm nay')).toThrow(RangeError);
  expect(() => q3([introduction('2026-09-21', { at: 'hôm nay' })], '2026-09-30')).toThrow(RangeError);
});
