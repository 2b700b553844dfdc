import { z } from 'zod';

/** A record's id as text, the same shape whatever the database. */
export const idSchema = z.string().min(1).max(64);

/** Words the public may read: Unicode NFC, no control characters but tab and line feed. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), 'phải là Unicode dựng sẵn (NFC)')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .refine((text) => !/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/.test(text), 'có ký tự điều khiển');

/** The last part of a public address: lower-case ASCII letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'đường dẫn chỉ gồm chữ thường, số và dấu gạch nối')
  .max(120);

/** A moment as ISO 8601 in UTC, `2026-11-21T01:30:00.000Z`. */
export const momentSchema = z.iso.datetime();

/** A calendar day in Việt Nam, `2026-11-21`. */
export const localDateSchema = z.iso.date();
