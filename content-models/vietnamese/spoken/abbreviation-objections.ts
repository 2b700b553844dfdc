type Entry = { short: string; long: string };

/** What is wrong with a station's list, one sentence each; rows are counted from 1. */
export function abbreviationObjections(abbreviations: readonly Entry[]): string[] {
  const rows = new Map<string, number>();
  return abbreviations.flatMap(({ short, long }, index) => {
    const row = index + 1;
    const earlier = rows.get(short);
    rows.set(short, earlier ?? row);
    if (earlier) return [`Chữ viết tắt “${short}” có ở cả dòng ${earlier} và dòng ${row}: giữ lại một dòng.`];
    if (containsWhole(long, short)) {
      return [
        `Dòng ${row}: cách đọc của “${short}” lại chứa chính “${short}”. Hãy viết cách đọc bằng chữ đầy đủ.`,
      ];
    }
    return [];
  });
}

function containsWhole(text: string, part: string): boolean {
  return ` ${text} `
    .split(/[\s,.;:()“”]+/)
    .join(' ')
    .includes(` ${part} `);
}
