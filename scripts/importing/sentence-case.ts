/** A text all in capitals, as the titles of official papers are. */
export const isAllCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/**
 * A title in capitals written as a sentence. A word keeps its capital where the story writes it so in the
 * same company ("Bắc Kạn"); a name that the story does not hold comes out in lower case, so a person has to
 * look. Anything not all in capitals comes back as it is.
 */
export function sentenceCase(title: string, story: string): string {
  if (!isAllCaps(title)) return title;
  const leaning = leaningsOf(story);
  const words = title.toLowerCase().split(' ');
  const bare = words.map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  const spelt = words.map((word, at) => {
    const pairs = [
      leaning.get(`${bare[at - 1]} [${bare[at]}]`),
      leaning.get(`[${bare[at]}] ${bare[at + 1]}`),
    ];
    const votes = pairs.filter((vote) => vote !== undefined);
    const isName = votes.length > 0 ? sum(votes) > 0 : (leaning.get(bare[at] ?? '') ?? 0) > 0;
    return isName ? capitalize(word) : word;
  });
  return capitalize(spelt.join(' '));
}

/** `Kế hoạch` + `Xây dựng …` reads on in lower case, unless the word is an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** How often the story writes a word, alone and beside each neighbour, with a capital more than without. */
function leaningsOf(story: string): Map<string, number> {
  const leaning = new Map<string, number>();
  const vote = (key: string, by: number) => leaning.set(key, (leaning.get(key) ?? 0) + by);
  for (const sentence of story.split(/[.!?:;()“”"\n]+/)) {
    const words = sentence.match(/[\p{L}\p{M}]+/gu) ?? [];
    words.forEach((word, at) => {
      // The first word of a sentence has its capital anyway, a word in capitals is as blind as the title.
      if (at === 0 || isAllCaps(word)) return;
      const by = /^\p{Lu}/u.test(word) ? 1 : -1;
      vote(word.toLowerCase(), by);
      vote(`${words[at - 1]} [${word}]`.toLowerCase(), by);
      if (words[at + 1]) vote(`[${word}] ${words[at + 1]}`.toLowerCase(), by);
    });
  }
  return leaning;
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
