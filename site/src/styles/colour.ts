/** A colour as the palette (tokens.css) writes it first: `paper` → `#fbf8f1`. Throws where it has none of that name. */
export function colourIn(tokens: string, name: string, scheme: 'light' | 'dark' = 'light'): string {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? [];
  const colour = scheme === 'light' ? light : dark;
  if (!colour) throw new Error(`tokens.css has no ${scheme} colour --${name}.`);
  return colour;
}
