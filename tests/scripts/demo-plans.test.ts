import { expect, test } from 'vitest';
import { periodsOf } from '#models/quota/periods.ts';
import { demoDocuments } from '../../scripts/demo/documents.ts';
import { plan2021 } from '../../scripts/demo/plans/plan-2021-2025.ts';
import { plan2026 } from '../../scripts/demo/plans/plan-2026-2030.ts';

const paper = demoDocuments.find(({ number }) => number === plan2026.number);
const table = [...(paper?.body ?? '').matchAll(/^\| (.+) \| ít nhất (\d+) điển hình\/(\S+) \| (.+) \|$/gm)];

test('each row of the table of Kế hoạch 118 is a rule for the group it names', () => {
  expect(table.map(([, whom, least, per]) => [whom, Number(least), per])).toEqual(
    plan2026.rules.map(({ whom, amount, per }) => [
      plan2026.groups.find(({ key }) => key === whom.groups[0])?.name,
      amount.min,
      per.kind === 'quarter' ? 'quý' : 'năm',
    ]),
  );
});

test.each([
  [0, [['2026-03-20', '2026-03-25']]],
  [1, [['2026-03-20', '2026-03-25']]],
  [2, [['2026-03-20', '2026-03-25']]],
  [
    3,
    [
      ['2026-01-01', '2026-05-30'],
      ['2026-05-31', '2026-11-29'],
    ],
  ],
  [4, [['2026-01-01', '2026-11-29']]],
])('row %i is open as its third column says', (index, windows) => {
  const rule = plan2026.rules[index];
  const [first] = rule ? periodsOf(rule, plan2026) : [];
  expect(first?.windows.map(({ opens, closes }) => [opens, closes])).toEqual(windows);
});

test('the districts of Kế hoạch 42 owe up to June 2025, and the communes that follow them from quarter III', () => {
  const [districts, departments, communes] = plan2021.rules.map((rule) =>
    periodsOf(rule, plan2021).map(({ id }) => id),
  );
  expect(districts).toEqual(['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']);
  expect(departments).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  expect(communes).toEqual(['2025-Q3', '2025-Q4']);
});
