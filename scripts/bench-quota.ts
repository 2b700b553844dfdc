import { parseArgs } from 'node:util';
import { evaluate, type Narrowing } from '#models/quota/evaluate.ts';
import { totalsBy } from '#models/quota/totals.ts';
import { decadeEnd, decadePlan, inventEvents, inventUnits } from './benching/invented-decade.ts';
import { measureDashboard } from './benching/measure-dashboard.ts';
import { percentile } from './benching/percentiles.ts';

/*
 * npm run bench:quota [-- --units 1000 --events 100000 --runs 15]
 * Evaluates ten years of quarterly and monthly quotas in one process, whole and narrowed, then asks the newsroom
 * for the same on a scratch database: prints one table.
 */
const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '1000' },
    events: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '15' },
  },
});
const units = inventUnits(Number(values.units));
const events = inventEvents(Number(values.events), units);
const row = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);
const ms = (value: number) => `${value.toFixed(0)} ms`;

function measure(what: string, only: Narrowing = {}): void {
  const times = Array.from({ length: Number(values.runs) }, () => {
    const began = performance.now();
    const sheet = evaluate(decadePlan, units, events, decadeEnd, only);
    totalsBy(sheet.cells, ({ unit }) => unit);
    return performance.now() - began;
  });
  tell(what, times);
}

function tell(what: string, times: number[]): void {
  row(
    `${what}: first / p50 / most`,
    [times[0] ?? Number.NaN, percentile(times, 0.5), percentile(times, 1)].map(ms).join(' / '),
  );
}

row('units / events / years', `${units.length} / ${events.length} / 10`);
measure('whole sheet with totals by unit');
measure('one quarter and its months, all units', {
  periods: ['2026-Q3', '2026-07', '2026-08', '2026-09'],
});
measure('one unit, all periods', { units: ['500'] });
const sheet = evaluate(decadePlan, units, events, decadeEnd);
row('cells', String(sheet.cells.length));
row('items counted', String(sheet.cells.reduce((sum, { done }) => sum + done, 0)));
row('most memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
for (const { what, times } of await measureDashboard({
  units: units.length,
  introductions: events.length,
  runs: Number(values.runs),
}))
  tell(what, times);
process.exit(0);
