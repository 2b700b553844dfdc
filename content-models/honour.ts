/**
 * Danh hiệu thi đua and hình thức khen thưởng are two lists by law (Luật Thi đua, khen thưởng 2022, chương II
 * and III); mixing them makes the national figures wrong.
 */
export const honourKindLabels = {
  title: 'Danh hiệu thi đua',
  award: 'Hình thức khen thưởng',
} as const;

export type HonourKind = keyof typeof honourKindLabels;
