/** Languages of a script besides Vietnamese (NĐ 49/2024: information in local ethnic languages). */
export const scriptLanguageLabels = {
  mong: 'Tiếng Mông',
  dao: 'Tiếng Dao',
  tay: 'Tiếng Tày',
  nung: 'Tiếng Nùng',
  khmer: 'Tiếng Khmer',
  cham: 'Tiếng Chăm',
} as const;

export type ScriptLanguage = keyof typeof scriptLanguageLabels;

export const scriptLanguages = Object.keys(scriptLanguageLabels) as ScriptLanguage[];

/** The languages' marks in BCP 47. */
export const scriptLanguageTags: Record<ScriptLanguage, string> = {
  mong: 'hmn',
  dao: 'ium',
  tay: 'tyz',
  nung: 'nut',
  khmer: 'km',
  cham: 'cjm',
};

/** What a programme may be spoken in. */
export const airLanguageLabels = { vi: 'Tiếng Việt', ...scriptLanguageLabels } as const;

export type AirLanguage = keyof typeof airLanguageLabels;
