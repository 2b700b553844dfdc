import type { FieldHook, TextareaField, TextField } from 'payload';
import { normalizeLine, normalizeText } from '#models/vietnamese/text.ts';

type Named = { name: string; label: string };

const asLine: FieldHook = ({ value }) => (typeof value === 'string' ? normalizeLine(value) : value);
const asText: FieldHook = ({ value }) => (typeof value === 'string' ? normalizeText(value) : value);

/** One line of text, kept in NFC with single spaces. */
export function line(field: Named & Partial<Omit<TextField, 'type' | 'hasMany' | 'hooks'>>): TextField {
  return { ...field, type: 'text', hooks: { beforeValidate: [asLine] } } as TextField;
}

/** Several lines of text, kept in NFC. */
export function prose(field: Named & Partial<Omit<TextareaField, 'type' | 'hooks'>>): TextareaField {
  return { ...field, type: 'textarea', hooks: { beforeValidate: [asText] } };
}
