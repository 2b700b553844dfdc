import { parseArgs } from 'node:util';
import { openMongoServer } from '../tests/setup/mongo/server.ts';
import { type Figures, measureDatabase } from './benching/measure-database.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledCms } from './starting/compiled.ts';

/*
 * npm run bench:database -- --articles 10000 [--editors 20] [--seconds 15] [--only sqlite|mongodb]
 * Side by side for SQLite and the MongoDB server that can be had: what editors wait for, over HTTP from two newsroom
 * processes on one scratch database, so that writers meet in it as they do in a province. Each figure is the median
 * and the 95th percentile, with how many were done in those seconds.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    editors: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const size = {
  articles: Number(values.articles),
  editors: Number(values.editors),
  seconds: Number(values.seconds),
};
Object.assign(process.env, { NODE_ENV: 'production' });
await buildIfChanged(compiledCms);

const columns: Record<string, Figures> = {};
if (values.only !== 'mongodb') columns.SQLite = await measureDatabase({ DATABASE_URL: '' }, size);
if (values.only !== 'sqlite') {
  const server = await openMongoServer();
  if ('reasons' in server)
    console.log(`MongoDB is not measured, no server can be had: ${server.reasons.join('; ')}.`);
  else {
    columns[server.name] = await measureDatabase({ DATABASE_URL: server.url('bench') }, size);
    await server.close();
  }
}

const names = Object.keys(columns);
const line = (what: string, cells: (string | undefined)[]) =>
  console.log([what.padEnd(50), ...cells.map((cell) => (cell ?? '').padEnd(34))].join(' '));
line(`${size.articles} stories, ${size.editors} editors`, names);
for (const what of Object.keys(columns[names[0] ?? ''] ?? {}))
  line(
    what,
    names.map((name) => columns[name]?.[what]),
  );
process.exit(0);
