import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { inventIntroductions } from './fill-mongo.ts';

type Client = SQLiteAdapter['client'];

/**
 * Fills a scratch newsroom with communes and with introductions under a plan of ten years, spread evenly
 * over units and days. Answers the plan's id.
 */
export async function fillQuota(
  payload: Payload,
  { units, introductions }: { units: number; introductions: number },
): Promise<number | string> {
  const plan = await payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch để đo',
      from: '2017-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      rules: [
        {
          whom: { unitKinds: ['commune'] },
          counts: { kinds: ['introduction'], exemplarKinds: ['individual', 'collective'] },
          min: 2,
          period: 'quarter',
          windows: [{ opensDay: '20', closesDay: '25' }],
          score: { points: 10 },
        },
      ],
    },
  });
  if (payload.db.name !== 'sqlite') {
    await inventIntroductions(payload, String(plan.id), { units, introductions });
    return plan.id;
  }
  const { client } = payload.db as unknown as { client: Client };
  const numbers = (count: number) =>
    `with recursive n(k) as (select 1 union all select k + 1 from n where k < ${count})`;
  const moment = "'%Y-%m-%dT05:00:00.000Z'";
  await client.execute(`${numbers(units)} insert into units (id, name, unit_kind, slug, updated_at, created_at)
    select 100000 + k, 'Xã số ' || k, 'commune', 'xa-so-' || k, strftime(${moment}, 'now'), strftime(${moment}, 'now') from n`);
  await client.execute(`${numbers(introductions)} insert into exemplars (id, name, exemplar_kind, unit_id, slug, updated_at, created_at)
    select 1000000 + k, 'Điển hình số ' || k, case k % 3 when 0 then 'collective' else 'individual' end,
      100001 + k % ${units}, 'dien-hinh-so-' || k, strftime(${moment}, 'now'), strftime(${moment}, 'now') from n`);
  await client.execute({
    sql: `${numbers(introductions)} insert into introductions
      (id, unit_id, exemplar_id, plan_id, state, introduced_on, sent_at, first_sent_at, receipt, updated_at, created_at)
    select 1000000 + k, 100001 + k % ${units}, 1000000 + k, :plan, 'received', d, d, d, 'BN-' || k, d, d
    from (select k, strftime(${moment}, '2017-01-01', '+' || (k * 3652 / ${introductions}) || ' days') as d from n)`,
    args: { plan: plan.id },
  });
  await client.execute('analyze');
  return plan.id;
}
