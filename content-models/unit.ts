import { z } from 'zod';
import { idSchema, localDateSchema, slugSchema, textSchema } from './public-value.ts';

/** Kinds of unit; those marked "(cũ)" ended with the two-level reform of 1 July 2025. */
export const unitKindLabels = {
  department: 'Sở, ban, ngành',
  commune: 'Xã',
  ward: 'Phường',
  specialZone: 'Đặc khu',
  organisation: 'Mặt trận, đoàn thể',
  force: 'Lực lượng vũ trang',
  school: 'Trường học',
  healthFacility: 'Cơ sở y tế',
  enterprise: 'Doanh nghiệp, hợp tác xã',
  district: 'Huyện (cũ)',
  town: 'Thị xã, thành phố thuộc tỉnh (cũ)',
  township: 'Thị trấn (cũ)',
} as const;

export const unitKindSchema = z.enum(
  Object.keys(unitKindLabels) as [keyof typeof unitKindLabels, ...(keyof typeof unitKindLabels)[]],
);
export type UnitKind = z.infer<typeof unitKindSchema>;

export const unitSchema = z.strictObject({
  kind: z.literal('unit'),
  id: idSchema,
  slug: slugSchema,
  name: textSchema,
  unitKind: unitKindSchema,
  parent: idSchema.optional(),
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
  successors: z.array(idSchema).default([]),
});

export type Unit = z.infer<typeof unitSchema>;
