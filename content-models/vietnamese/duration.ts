/** `3 phút 10 giây`, in steps of five seconds: reading times are estimates. Throws RangeError below 0. */
export function formatDuration(seconds: number): string {
  if (!(seconds >= 0)) throw new RangeError(`“${seconds}” không phải là một thời lượng.`);
  const steps = Math.max(1, Math.round(seconds / 5)) * 5;
  const [minutes, rest] = [Math.floor(steps / 60), steps % 60];
  return [minutes > 0 && `${minutes} phút`, rest > 0 && `${rest} giây`].filter(Boolean).join(' ');
}
