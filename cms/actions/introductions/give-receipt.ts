import { type PayloadRequest, ValidationError } from 'payload';
import type { Receipt } from '#cms/payload-types.ts';
import { localYear } from '#models/vietnamese/calendar.ts';

type Id = number | string;

/**
 * The next number of the year's register, “0012/2026”. Each is a row that only one can make, so that those who
 * ask at once get different ones, in any database; a claim that has a number already gets that one again.
 */
export async function giveReceipt(
  req: PayloadRequest,
  { claim, unit, at }: { claim: string; unit: Id | undefined; at: string },
): Promise<string> {
  const { db } = req.payload;
  const year = localYear(at);
  const { docs } = await db.find<Receipt>({
    collection: 'receipts',
    req,
    where: { year: { equals: year } },
    sort: '-serial',
    limit: 1,
    pagination: false,
  });
  for (let serial = (docs[0]?.serial ?? 0) + 1; ; serial += 1) {
    const number = `${String(serial).padStart(4, '0')}/${year}`;
    try {
      await db.create({
        collection: 'receipts',
        req,
        data: { number, year, serial, claim, unit, givenAt: at },
      });
      return number;
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      const own = await db.findOne<Receipt>({
        collection: 'receipts',
        req,
        where: { claim: { equals: claim } },
      });
      if (own) return own.number;
    }
  }
}
