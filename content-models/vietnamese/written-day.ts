const dayForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /^(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})/,
  /^ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/i,
];

/** `2021-05-28` for 28/05/2021, 2021-05-28 or "ngày 28 tháng 5 năm 2021"; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const found = leadingDay(text.trim());
  return found && found.rest.trim() === '' ? found.day : undefined;
}

/** The day a text begins with, and what follows it. */
export function leadingDay(text: string): { day: string; rest: string } | undefined {
  for (const form of dayForms) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { year, month = '', day = '' } = match.groups;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
    return isReal ? { day: iso, rest: text.slice(match[0].length) } : undefined;
  }
  return undefined;
}
