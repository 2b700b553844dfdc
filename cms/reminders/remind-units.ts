import type { Payload } from 'payload';
import type { Reminder, User } from '#cms/payload-types.ts';
import { type Owed, owedByUnit, reminderStep } from '#models/quota/owed.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { knownId } from '../database/known-id.ts';
import { sendsMail } from '../mail.ts';
import { letterOf } from './letter.ts';
import { runningSheets } from './running-sheets.ts';

type Id = number | string;

export const channels = { mail: 'Thư điện tử', newsroom: 'Trong phòng biên tập' } as const;

/** Long enough for every step of a window to lie behind it. */
const remembered = 100 * 24 * 60 * 60 * 1000;

/**
 * Reminds the units that still owe, each of every step once and by at most one letter a day: by mail to its
 * contributors, or, where there is no mail server or nobody to write to, on their start page. Returns how many
 * were reminded and how many letters did not go out; those are tried again at the next call of the day.
 *
 * The row is written before the letter goes and marked after. A process killed before the letter sends it at the
 * next call; one killed in the moment between the server's yes and the mark sends it again under the same
 * Message-ID, by which mail programs know it for the same letter. It is never lost.
 */
export async function remindUnits(
  payload: Payload,
  now = new Date(),
): Promise<{ reminded: number; failed: number }> {
  const today = localDay(now);
  const { owed, names } = await debts(payload, today, now);
  const told = await toldSteps(payload, now);
  const outcome = { reminded: 0, failed: 0 };
  for (const [unit, list] of owed) {
    const steps = list.map(reminderStep).filter((step) => step !== undefined);
    const known = told.get(unit);
    if (known?.days.has(today) || steps.every((step) => known?.steps.has(step))) continue;
    const isDone = await remindUnit(payload, { unit, name: names.get(unit) ?? '', owed: list, steps, now });
    if (isDone) outcome.reminded += 1;
    else outcome.failed += 1;
  }
  return outcome;
}

/** All that each unit owes under the running plans. */
async function debts(payload: Payload, today: string, now: Date) {
  const owed = new Map<string, Owed[]>();
  const names = new Map<string, string>();
  for (const { plan, sheet, units } of await runningSheets(payload, now)) {
    for (const unit of units) names.set(unit.id, unit.name);
    for (const [unit, list] of owedByUnit(plan, sheet, today))
      owed.set(unit, [...(owed.get(unit) ?? []), ...list]);
  }
  return { owed, names };
}

/** What each unit was reminded of lately, and on which days. */
async function toldSteps(payload: Payload, now: Date) {
  const { docs } = await payload.db.find<Reminder>({
    collection: 'reminders',
    where: {
      and: [
        { at: { greater_than: new Date(now.getTime() - remembered).toISOString() } },
        { doneAt: { exists: true } },
      ],
    },
    select: { unit: true, at: true, steps: true },
    pagination: false,
    limit: 0,
  });
  const told = new Map<string, { steps: Set<string>; days: Set<string> }>();
  for (const { unit, at, steps } of docs) {
    const key = String(idOf(unit));
    const known = told.get(key) ?? { steps: new Set(), days: new Set() };
    told.set(key, known);
    known.days.add(localDay(at));
    for (const step of steps as string[]) known.steps.add(step);
  }
  return told;
}

type Debtor = { unit: string; name: string; owed: Owed[]; steps: string[]; now: Date };

async function remindUnit(payload: Payload, { unit, name, owed, steps, now }: Debtor): Promise<boolean> {
  const recipients = sendsMail(payload) ? await contributorsOf(payload, unit) : [];
  const { newsroomUrl, siteUrl } = payload.config.custom;
  const { subject, text } = letterOf(name, owed, { newsroom: newsroomUrl, portal: siteUrl });
  const key = `${unit}/${localDay(now)}`;
  const isByMail = recipients.length > 0;
  const row = await rowFor(payload, key, {
    unit: knownId(payload, unit),
    at: now.toISOString(),
    steps,
    channel: isByMail ? channels.mail : channels.newsroom,
    recipients: recipients.join(', '),
    text,
  });
  const note = (data: Partial<Reminder>) =>
    payload.db.updateOne({ collection: 'reminders', id: row, data, returning: false });
  try {
    if (isByMail)
      await payload.sendEmail({
        to: recipients,
        subject,
        text,
        messageId: `<nhac-${key.replace('/', '-')}@guong-sang>`,
      });
    await note({ doneAt: new Date().toISOString(), error: null });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    payload.logger.warn(`Chưa gửi được thư nhắc tới ${name}, sẽ thử lại: ${reason}`);
    await note({ error: reason });
    return false;
  }
}

/** The unit's row of the day: the one an earlier call left, put right, or a new one. */
async function rowFor(payload: Payload, key: string, data: Partial<Reminder>): Promise<Id> {
  const kept = await payload.db.findOne<Reminder>({
    collection: 'reminders',
    where: { key: { equals: key } },
  });
  if (kept) {
    await payload.db.updateOne({ collection: 'reminders', id: kept.id, data, returning: false });
    return kept.id;
  }
  const { id } = await payload.db.create({ collection: 'reminders', data: { key, ...data } });
  return id;
}

async function contributorsOf(payload: Payload, unit: string): Promise<string[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { and: [{ role: { equals: 'contributor' } }, { unit: { equals: unit } }] },
    select: { email: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs.map(({ email }) => email);
}
