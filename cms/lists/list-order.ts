import { z } from 'zod';
import { refuse } from '../rules/refuse.ts';

const dayText = z.iso.date();
const id = z.union([z.number(), z.string().min(1)]);

/** What a person says of a list; `decisions` are for lines like somebody on record, by the line's id. */
const listOrderSchema = z.object({
  plan: id,
  /** Whose list it is; without it each line names its unit. */
  unit: id.optional(),
  /** When the office got it; today where left out. */
  on: dayText.optional(),
  deedsFrom: dayText.optional(),
  deedsTo: dayText.optional(),
  /** Sent at once with a receipt, or drafts. */
  send: z.boolean().default(true),
  /** Another person, or the exemplar of that id. */
  decisions: z.record(z.string(), z.union([z.literal('new'), id])).default({}),
  /** Thành tích mới, typed for a line whose exemplar was introduced before. */
  newDeeds: z.record(z.string(), z.string()).default({}),
});
export type ListOrder = z.infer<typeof listOrderSchema>;

export function listOrderOf(data: unknown): ListOrder {
  const read = listOrderSchema.safeParse(data);
  if (!read.success)
    refuse(
      read.error.issues.some(({ path }) => path[0] === 'plan')
        ? 'Chưa chọn kế hoạch.'
        : 'Thông tin chung của danh sách chưa đúng; hãy kiểm tra các ngày.',
    );
  return read.data;
}
