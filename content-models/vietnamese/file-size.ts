import { formatNumber } from './numbers.ts';

const kilo = 1000;

/** How large a file is, in bytes, as a reader compares it: `912 KB`, `1,2 MB`. */
export function formatFileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilo));
  return kilobytes < kilo ? `${kilobytes} KB` : `${formatNumber(bytes / kilo ** 2, 1)} MB`;
}
