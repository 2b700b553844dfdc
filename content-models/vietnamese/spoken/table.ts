import { inlineText } from './inline-text.ts';
import { plainText } from './plain-text.ts';

/** A table longer or wider than this cannot be followed by ear. */
const mostRows = 10;
const mostColumns = 5;

/** Each row as a sentence: "Chè con; tuổi cây: dưới 30 năm; giá: 18.000 đồng/kg." */
export function tableSentences(lines: readonly string[]): { sentences: string[]; leftOut?: string } {
  const [head = [], ...rows] = lines.filter((line) => !/^[\s|:-]+$/.test(line)).map(cellsOf);
  if (rows.length > mostRows || head.length > mostColumns) {
    return { sentences: [], leftOut: `bảng ${rows.length} dòng, ${head.length} cột` };
  }
  const first = /^(?:STT|TT|Số TT|Số thứ tự|#)$/i.test(head[0] ?? '') ? 1 : 0;
  return {
    sentences: rows.map((row) => rowSentence(head, row, first)).filter((sentence) => sentence !== ''),
  };
}

function rowSentence(head: readonly string[], row: readonly string[], first: number): string {
  const said = row.flatMap((cell, column) => {
    if (cell === '' || column < first) return [];
    const name = column > first ? head[column] : '';
    return name ? [`${withSmallInitial(name)}: ${cell}`] : [cell];
  });
  return said.length > 0 ? `${said.join('; ').replace(/[.;,]+$/, '')}.` : '';
}

const withSmallInitial = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plainText(inlineText(cell)));
}
