/** Keeps the last `most` things made, by what they were made from. */
export function remember<Thing>(most: number): (key: string, make: () => Thing) => Thing {
  const kept = new Map<string, Thing>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const thing = make();
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, thing);
    return thing;
  };
}
