/** Months since the year 0, so that months can be added: '2026-07' and every day in it is 2026 × 12 + 6. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** '2026-07' */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** A day of a month as 'yyyy-mm-dd'; the month's last where the month is shorter: 31 is 28 or 29 in February. */
export function dayInMonth(month: number, day: number | 'last'): string {
  const length = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const number = day === 'last' ? length : Math.min(day, length);
  return `${monthName(month)}-${String(number).padStart(2, '0')}`;
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}
