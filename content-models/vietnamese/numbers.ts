/** `1.234.567,89`: points between thousands, a decimal comma. Throws RangeError when not a finite number. */
export function formatNumber(n: number, maxDecimals = 2): string {
  return formatter({ maximumFractionDigits: maxDecimals }).format(finite(n));
}

/** `85,7%` for 0.857. Throws RangeError when not a finite number. */
export function formatPercent(ratio: number): string {
  return formatter({ style: 'percent', maximumFractionDigits: 1 }).format(finite(ratio));
}

/** A count as official papers write it: `01`, `09`, `12`, `1.250`. Throws RangeError when not a whole number. */
export function formatCount(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`“${n}” không phải là một số đếm.`);
  return formatNumber(n).padStart(2, '0');
}

function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat('vi', { ...options, signDisplay: 'negative' });
}

function finite(n: number): number {
  if (!Number.isFinite(n)) throw new RangeError(`“${n}” không phải là một con số.`);
  return n;
}
