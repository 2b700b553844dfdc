import type { Payload } from 'payload';
import type { Plan, User } from '#cms/payload-types.ts';
import { localDateSchema } from '#models/public-value.ts';
import { noonOf } from '#models/vietnamese/calendar.ts';
import { dayOf } from '../quota/days.ts';
import { refuse } from '../rules/refuse.ts';

type Replacement = {
  plan: number | string /** Its key. */;
  rule: unknown /** 'yyyy-mm-dd' */;
  from: unknown;
  by?: User;
};

/**
 * Thay bằng mức mới từ ngày: the rule ends the day before, and a copy of it begins on that day, for the office to
 * change. Figures of periods that ended earlier stay as they are.
 */
export async function replaceRule(
  payload: Payload,
  { plan: id, rule, from, by }: Replacement,
): Promise<Plan> {
  const day = localDateSchema.safeParse(from).data;
  if (!day) refuse('Hãy chọn ngày bắt đầu áp dụng mức mới.');
  const { rules, updatedAt } = await payload.findByID({
    collection: 'plans',
    id,
    depth: 0,
    overrideAccess: !by,
    user: by,
  });
  const replaced = rules?.find((row) => row.id === rule);
  if (!rules || !replaced) refuse('Không còn mức chỉ tiêu này trong kế hoạch; hãy tải lại trang.');
  const [begins = '', ends = '9'] = [dayOf(replaced.validFrom), dayOf(replaced.validTo)];
  if (day <= begins || day > ends)
    refuse('Ngày bắt đầu mức mới phải nằm trong thời gian mức cũ đang áp dụng; hãy chọn ngày khác.');
  const { id: _, parts, windows, dates, ...copied } = replaced;
  return payload.update({
    collection: 'plans',
    id,
    data: {
      // Of a plan that somebody saved meanwhile nothing is written over.
      updatedAt,
      rules: rules.flatMap((row) =>
        row === replaced
          ? [
              { ...row, validTo: noonOf(dayBefore(day)) },
              {
                ...copied,
                parts: parts?.map(withoutId),
                windows: windows?.map(withoutId),
                dates: dates?.map(withoutId),
                validFrom: noonOf(day),
              },
            ]
          : [row],
      ),
    },
    depth: 0,
    overrideAccess: !by,
    user: by,
  });
}

const withoutId = <Row extends { id?: string | null }>({ id: _, ...row }: Row) => row;

function dayBefore(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
