import { createRequire } from 'node:module';

const files = { 400: '400Regular/BeVietnamPro_400Regular', 600: '600SemiBold/BeVietnamPro_600SemiBold' };
export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** The whole of Be Vietnam Pro in one weight, as a file. */
export const fontFile = (weight: Weight): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${files[weight]}.ttf`);
