import { expect, it } from 'vitest';
import { holdsFor, isGeneral } from '#models/quota/criteria.ts';

const general = {};
const farming = { field: 'agriculture' as const };
const collectives = { exemplarKinds: ['collective' as const] };
const leaders = { exemplarKinds: ['individual' as const], roles: ['leader' as const] };

it.each([
  [
    'a farmer',
    { field: 'agriculture', exemplarKind: 'individual', role: 'farmer' },
    [true, true, false, false],
  ],
  [
    'a leader',
    { field: 'administration', exemplarKind: 'individual', role: 'leader' },
    [true, false, false, true],
  ],
  ['a collective', { field: 'agriculture', exemplarKind: 'collective' }, [true, true, true, false]],
  ['nobody chosen yet', {}, [true, false, false, false]],
] as const)(
  '%s is asked for the general criteria and those of its kind, role and field',
  (_who, subject, asked) => {
    expect([general, farming, collectives, leaders].map((scope) => holdsFor(scope, subject))).toEqual(asked);
  },
);

it('tiêu chí chung name no field, kind or role', () => {
  expect([general, farming, collectives, leaders].map(isGeneral)).toEqual([true, false, false, false]);
});
