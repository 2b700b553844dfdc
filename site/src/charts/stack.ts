export type Part = { kind: string; value: number };
export type Segment = { kind: string; x: number; width: number };

/** How wide a full bar is, in units of its drawing. */
export const fullWidth = 1000;

/**
 * Where the parts of a bar stand, side by side, when `whole` fills its width. Edges are rounded, not widths, so
 * that neighbours meet and the last ends where it should; parts without value are left out.
 */
export function stack(parts: readonly Part[], whole: number): Segment[] {
  const edge = (value: number) => (whole > 0 ? Math.round((value / whole) * fullWidth) : 0);
  let before = 0;
  return parts.flatMap(({ kind, value }) => {
    const x = edge(before);
    before += value;
    const width = edge(before) - x;
    return value > 0 ? [{ kind, x, width }] : [];
  });
}
