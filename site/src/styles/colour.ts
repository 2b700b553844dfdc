/** A colour as the palette (tokens.css) writes it: `paper` → `#fbf8f1`. Throws where it has none of that name. */
export function colourIn(tokens: string, name: string, scheme: 'light' | 'dark' = 'light'): string {
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
  const [, colour] =
    new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(scheme === 'light' ? light : dark) ?? [];
  if (!colour) throw new Error(`tokens.css has no ${scheme} colour --${name}.`);
  return colour;
}
