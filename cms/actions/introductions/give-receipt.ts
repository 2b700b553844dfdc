import { type Payload, ValidationError } from 'payload';
import type { Receipt } from '#cms/payload-types.ts';
import { localYear } from '#models/vietnamese/calendar.ts';

type Id = number | string;

/**
 * The next number of the year's register, “0012/2026”. Each is a row that only one can make, so that those who
 * ask at once get different ones, in any database; a claim that has a number already gets that one again. It is
 * written outside the act's transaction, which in MongoDB would end with the first number taken by another.
 */
export async function giveReceipt(
  { db }: Payload,
  { claim, unit, at }: { claim: string; unit: Id | undefined; at: string },
): Promise<string> {
  const year = localYear(at);
  const { docs } = await db.find<Receipt>({
    collection: 'receipts',
    where: { year: { equals: year } },
    sort: '-serial',
    limit: 1,
    pagination: false,
  });
  for (let serial = (docs[0]?.serial ?? 0) + 1; ; serial += 1) {
    const number = `${String(serial).padStart(4, '0')}/${year}`;
    try {
      const data = { number, year, serial, claim, unit, givenAt: at };
      await db.create({ collection: 'receipts', data });
      return number;
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      const where = { claim: { equals: claim } };
      const own = await db.findOne<Receipt>({ collection: 'receipts', where });
      if (own) return own.number;
    }
  }
}
