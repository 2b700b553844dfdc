/** The small shapes that every demo picture is composed of: plain functions that return SVG text. */

export const width = 1600;
export const height = 1067;

export type Random = () => number;

export type Palette = {
  sky: [string, string];
  sun: string;
  cloud: string;
  far: string;
  middle: string;
  near: string;
  ground: string;
  field: string;
  water: string;
  roof: string;
  wall: string;
  wood: string;
  dark: string;
  accent: string;
};

export type Canvas = { random: Random; palette: Palette };

const palettes: Palette[] = [
  {
    sky: ['#f6c28b', '#fdeccb'],
    sun: '#f2784b',
    cloud: '#fff4e0',
    far: '#c9b79c',
    middle: '#7fa38a',
    near: '#4d8168',
    ground: '#35614f',
    field: '#e8b84a',
    water: '#8fc1b5',
    roof: '#c4532f',
    wall: '#fbeed6',
    wood: '#8a5a3c',
    dark: '#2c3a36',
    accent: '#d8432f',
  },
  {
    sky: ['#8cc6cf', '#f4f1d9'],
    sun: '#f8c95c',
    cloud: '#ffffff',
    far: '#a3c4b8',
    middle: '#6ea77f',
    near: '#3f8460',
    ground: '#2a6048',
    field: '#d9c04f',
    water: '#5fa9b3',
    roof: '#bf5b3a',
    wall: '#fdf6e6',
    wood: '#7d553b',
    dark: '#22403c',
    accent: '#e0533c',
  },
  {
    sky: ['#ee9d84', '#fbdcae'],
    sun: '#fff0c2',
    cloud: '#fde3c9',
    far: '#b58d94',
    middle: '#93926f',
    near: '#66805a',
    ground: '#3f5a45',
    field: '#e6a54a',
    water: '#d9a58c',
    roof: '#8f3f3a',
    wall: '#fce6cb',
    wood: '#6f4538',
    dark: '#263640',
    accent: '#c93b3b',
  },
  {
    sky: ['#b9d6b4', '#fbf3d3'],
    sun: '#f4b04a',
    cloud: '#fffdf0',
    far: '#b7cfa4',
    middle: '#86b070',
    near: '#558c55',
    ground: '#3a6a43',
    field: '#f0cf66',
    water: '#8dc3bd',
    roof: '#b34a32',
    wall: '#fff5dd',
    wood: '#86603c',
    dark: '#2b4032',
    accent: '#dd4a33',
  },
  {
    sky: ['#7fb2c9', '#fbe6c4'],
    sun: '#f59a55',
    cloud: '#fdf3e3',
    far: '#9cb3b8',
    middle: '#74a183',
    near: '#43805f',
    ground: '#2b5d49',
    field: '#ecc15a',
    water: '#4f97a6',
    roof: '#c85f3c',
    wall: '#fbf0dc',
    wood: '#805740',
    dark: '#1f3a42',
    accent: '#df4f3a',
  },
];

/** A repeatable stream of numbers in [0, 1) that depends on the key alone. */
export function randomFrom(key: string): Random {
  let state = 2166136261;
  for (const letter of key) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function canvasFor(key: string, paletteIndex: number): Canvas {
  const palette = palettes[paletteIndex % palettes.length];
  if (!palette) throw new Error(`no palette ${paletteIndex}`);
  return { random: randomFrom(key), palette };
}

export const between = (random: Random, low: number, high: number) => low + (high - low) * random();

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** `count` drawings, each given its index, one after another. */
export const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const n = (value: number) => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(radius)}" fill="${fill}"/>`;

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" opacity="${opacity}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" opacity="${opacity}"/>`;

export const polygon = (points: readonly (readonly [number, number])[], fill: string, opacity = 1) =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" opacity="${opacity}"/>`;

export const path = (d: string, fill: string, opacity = 1) =>
  `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`;

export const line = (d: string, stroke: string, strokeWidth: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}"/>`;

export const at = (x: number, y: number, scale: number, inner: string, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${Math.round(scale * 1000) / 1000})">${inner}</g>`;

export const mirrored = (x: number, y: number, scale: number, inner: string) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${-scale} ${scale})">${inner}</g>`;

/** A soft ridge across the whole picture: its outline at any x, and the land under it. */
export function ridge(random: Random, y: number, amplitude: number) {
  const waves = [1, 2, 3.7].map((frequency) => ({
    frequency,
    phase: random() * 6.28,
    size: amplitude / frequency,
  }));
  const heightAt = (x: number) =>
    y +
    waves.reduce(
      (sum, wave) => sum + Math.sin((x / width) * 6.28 * wave.frequency * 0.8 + wave.phase) * wave.size,
      0,
    );
  const outline = Array.from({ length: 81 }, (_, step) => `${step * 20},${n(heightAt(step * 20))}`).join(
    ' L',
  );
  const land = (fill: string, opacity = 1) =>
    path(`M0,${height} L${outline} L${width},${height} Z`, fill, opacity);
  return { heightAt, land };
}
