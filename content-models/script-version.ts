/** How far a script in another language has come; told by what there is of it, never kept. */
export const scriptVersionStateLabels = {
  untranslated: 'Chưa dịch',
  translated: 'Đã dịch',
  recorded: 'Đã thu',
} as const;

export type ScriptVersionState = keyof typeof scriptVersionStateLabels;

export function scriptVersionState(version: {
  text?: string | null;
  recording?: unknown;
}): ScriptVersionState {
  if (version.recording) return 'recorded';
  return version.text?.trim() ? 'translated' : 'untranslated';
}
