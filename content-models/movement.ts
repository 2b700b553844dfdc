import { z } from 'zod';
import { idSchema, localDateSchema, slugSchema, textSchema } from './public-value.ts';

/** Luật Thi đua, khen thưởng 06/2022/QH15, Điều 16: thường xuyên, or theo chuyên đề. */
export const movementFormLabels = {
  regular: 'Thi đua thường xuyên',
  themed: 'Thi đua theo chuyên đề',
} as const;

export const movementFormSchema = z.enum(['regular', 'themed']);
export type MovementForm = z.infer<typeof movementFormSchema>;

export const movementSchema = z.strictObject({
  kind: z.literal('movement'),
  id: idSchema,
  slug: slugSchema,
  name: textSchema,
  form: movementFormSchema,
  summary: textSchema.optional(),
  launchedBy: textSchema.optional(),
  from: localDateSchema.optional(),
  to: localDateSchema.optional(),
});

export type Movement = z.infer<typeof movementSchema>;

/** The movements the five source plans name; an office adds its own. */
export const startingMovements = [
  { name: 'Xây dựng nông thôn mới', form: 'themed' },
  { name: 'Dạy tốt – Học tốt', form: 'regular' },
  { name: 'Y đức – chăm sóc sức khỏe Nhân dân', form: 'regular' },
  { name: 'Lao động giỏi, lao động sáng tạo', form: 'regular' },
  { name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', form: 'themed' },
  { name: 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)', form: 'regular' },
  { name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', form: 'themed' },
  { name: 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững', form: 'themed' },
  { name: 'Văn hóa công sở', form: 'themed' },
  { name: 'Sản xuất, kinh doanh', form: 'regular' },
  { name: 'Cải cách hành chính', form: 'themed' },
  { name: 'Hội, đoàn thể tiêu biểu', form: 'regular' },
] as const satisfies readonly { name: string; form: MovementForm }[];
