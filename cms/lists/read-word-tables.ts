import { columnsOf, descendants, type Tree, treeOf } from '../files/html-tree.ts';
import { wordHtml } from '../files/word-html.ts';
import type { RawTable } from './raw-table.ts';

/** The tables of a .docx; a cell over several rows says the same in each of them. */
export async function readWordTables(bytes: Buffer): Promise<RawTable[]> {
  const tables = descendants(treeOf(await wordHtml(bytes)), 'table');
  return tables.map((table, index) => ({
    name: tables.length > 1 ? `Bảng ${index + 1}` : 'Bảng',
    rows: rowsOf(table).map((cells, row) => ({ number: row + 1, cells })),
  }));
}

type Spanning = { text: string; rows: number };

function rowsOf(table: Tree): string[][] {
  const above: (Spanning | undefined)[] = [];
  return descendants(table, 'tr').map((row) => {
    const cells: string[] = [];
    const takeFromAbove = () => {
      for (let from = above[cells.length]; from; from = above[cells.length]) {
        above[cells.length] = from.rows > 1 ? { ...from, rows: from.rows - 1 } : undefined;
        cells.push(from.text);
      }
    };
    for (const cell of row.children) {
      if (typeof cell === 'string') continue;
      takeFromAbove();
      const text = textOf(cell).trim();
      const rows = Math.trunc(Number(cell.attributes.rowspan)) || 1;
      for (let column = 0; column < columnsOf(cell); column += 1) {
        if (rows > 1) above[cells.length] = { text: column === 0 ? text : '', rows: rows - 1 };
        cells.push(column === 0 ? text : '');
      }
    }
    takeFromAbove();
    return cells;
  });
}

function textOf(node: Tree | string): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return node.tag === 'p' || node.tag === 'li' ? `${text}\n` : text;
}
