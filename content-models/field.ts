import { z } from 'zod';

/** Lĩnh vực: what the plans hang their specific criteria on. */
export const fieldLabels = {
  agriculture: 'Nông nghiệp, nông thôn',
  business: 'Sản xuất, kinh doanh',
  culture: 'Văn hóa, đời sống',
  education: 'Giáo dục và đào tạo',
  health: 'Y tế, chăm sóc sức khỏe Nhân dân',
  defence: 'Quốc phòng, an ninh',
  administration: 'Cải cách hành chính, văn hóa công sở',
  society: 'An sinh xã hội, nhân đạo, từ thiện',
  organisations: 'Mặt trận, hội, đoàn thể',
} as const;

export const fieldSchema = z.enum(
  Object.keys(fieldLabels) as [keyof typeof fieldLabels, ...(keyof typeof fieldLabels)[]],
);
export type Field = z.infer<typeof fieldSchema>;
