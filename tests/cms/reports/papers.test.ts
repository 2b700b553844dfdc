import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { achievementPaper } from '#cms/reports/achievement-paper.ts';
import { toCsv } from '#cms/reports/csv.ts';
import { cellText } from '#cms/reports/docx/table.ts';
import { toDocx } from '#cms/reports/docx.ts';
import { toJson } from '#cms/reports/json.ts';
import { introducedWithin, listPaper } from '#cms/reports/list-paper.ts';
import { mainTable, type Paper, type Table, tablesOf } from '#cms/reports/paper.ts';
import { reconciliationPaper } from '#cms/reports/reconciliation-paper.ts';
import { resultPaper } from '#cms/reports/result-paper.ts';
import { scorePaper } from '#cms/reports/score-paper.ts';
import { toXlsx } from '#cms/reports/xlsx.ts';
import { cellsWithin } from '#models/quota/span.ts';
import { totalsBy, totalsOf } from '#models/quota/totals.ts';
import { normalizeText } from '#models/vietnamese/text.ts';
import { hostile, paperData, units } from './fixture.ts';
import { readCsv, wordParts, wordsIn, wordTables } from './read-back.ts';

const data = paperData();
const cells = cellsWithin(data.sheet, data.span);
const papers: Paper[] = [
  listPaper(data),
  resultPaper(data),
  scorePaper(data),
  reconciliationPaper(data, '1'),
  achievementPaper({ ...data, asOf: data.sheet.asOf }, introducedWithin(data)),
];
const lines = ({ rows, total }: Table) => [...rows, ...(total ? [total] : [])];
const table = (paper: Paper, key: string) => tablesOf(paper).find((each) => each.key === key) as Table;

describe.each(papers.map((paper) => [paper.key, paper] as const))('%s', (_key, paper) => {
  test('Word shows every value of every table', async () => {
    const document = (await wordParts(await toDocx(paper))).get('word/document.xml') ?? '';
    if (paper.key === 'trich-ngang') {
      for (const row of mainTable(paper).rows)
        for (const { key, label, type } of mainTable(paper).columns) {
          const text = normalizeText(cellText(row[key], type));
          if (text) expect(wordsIn(document)).toContain(`${label}: ${text}`);
        }
      return;
    }
    expect(wordTables(document)).toEqual(
      tablesOf(paper).map((each) => [
        each.columns.map(({ label }) => label),
        ...lines(each).map((row) =>
          each.columns.map(({ key, type }) => normalizeText(cellText(row[key], type))),
        ),
      ]),
    );
  });

  test('Excel holds the same as numbers, dates and text, under one header each', async () => {
    const sheets = await readExcelFile(await toXlsx(paper));
    expect(sheets.map(({ data: rows }) => rows.slice(3))).toEqual(
      tablesOf(paper).map((each) => [
        each.columns.map(({ label }) => label),
        ...lines(each).map((row) =>
          each.columns.map(({ key, type }) => {
            const value = row[key];
            if (value === undefined || value === '') return null;
            if (typeof value === 'number') return value;
            return type === 'day' ? new Date(value) : withoutControl(value);
          }),
        ),
      ]),
    );
  });

  test('CSV and JSON hold the same', () => {
    const main = mainTable(paper);
    const csv = toCsv(paper).toString();
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [header, ...body] = readCsv(csv.slice(1));
    expect(header).toEqual(main.columns.map(({ label }) => label));
    expect(body.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(
      lines(main).map((row) => main.columns.map(({ key }) => String(row[key] ?? ''))),
    );
    const json = JSON.parse(toJson(paper).toString());
    expect(json.tables.map(({ rows, total }: Table) => ({ rows, total }))).toEqual(
      tablesOf(paper).map(({ rows, total }) => JSON.parse(JSON.stringify({ rows, total }))),
    );
  });
});

const withoutControl = (text: string) => text.replace(/\p{Cc}/gu, '');

describe('figures', () => {
  it('are those of the screen: whole, by unit, by period', () => {
    const { required, done, inTime, late, missing, score } = totalsOf(cells);
    expect({ required, done, inTime, late, missing, score }).toEqual({
      required: 7,
      done: 7,
      inTime: 6,
      late: 1,
      missing: 1,
      score: 28.5,
    });
    const [report, scores] = [resultPaper(data), scorePaper(data)];
    for (const key of ['nhom', 'don-vi', 'ky'])
      expect(table(report, key).total).toMatchObject({ required, done, inTime, late, missing });
    expect(table(scores, 'cham-diem').total).toMatchObject({
      required,
      done,
      inTime,
      late,
      missing,
      points: score,
    });
    for (const [unit, own] of totalsBy(cells, ({ unit }) => unit)) {
      const name = units.find(({ id }) => id === unit)?.name;
      const row = table(scores, 'cham-diem').rows.find((each) => each.unit === name);
      expect(row).toMatchObject({
        required: own.required,
        done: own.done,
        missing: own.missing,
        points: own.score,
      });
    }
  });

  it('can be followed down to the items: as many lines that count as are done', () => {
    const items = table(scorePaper(data), 'tung-luot').rows;
    const counted = items.filter(({ result }) => String(result).startsWith('Tính'));
    expect(counted).toHaveLength(totalsOf(cells).done);
    const why = items.filter(({ result }) => String(result).startsWith('Không tính'));
    expect(why.map(({ result }) => result)).toEqual([
      'Không tính: Đã trả lại, chưa gửi lại',
      'Không tính: Điển hình này đã được tính',
    ]);
  });

  it('make the sentences of the report', () => {
    const said = resultPaper(data).sections.flatMap(({ paragraphs }) => paragraphs);
    expect(said).toContain(
      'Số liệu tính đến ngày 25 tháng 11 năm 2026. 04 đơn vị được giao giới thiệu 07 điển hình; đã giới thiệu 07, gồm 06 đúng hạn và 01 nộp muộn; đạt 85,7% chỉ tiêu đã đến hạn.',
    );
    expect(said).toContain('Còn thiếu 01 điển hình ở 01 đơn vị: Xã Ánh Dương (01).');
    expect(said).toContain(
      'Trong 06 cá nhân được giới thiệu có 04 người trực tiếp lao động, sản xuất (66,7%).',
    );
  });

  it('of a span without quotas say so', () => {
    const before = paperData('2025');
    expect(resultPaper(before).sections[1]?.paragraphs[0]).toContain('không giao chỉ tiêu cho đơn vị nào');
    expect(table(scorePaper(before), 'cham-diem').rows).toEqual([]);
  });

  it('of one unit alone stand in its biên bản', () => {
    const paper = reconciliationPaper(data, '1');
    expect(table(paper, 'theo-ky').rows).toHaveLength(1);
    expect(JSON.stringify(paper)).not.toContain('Bến Soi');
  });
});

test('Word writes numbers, shares and days as Vietnamese papers do', async () => {
  const words = async (paper: Paper) =>
    wordTables((await wordParts(await toDocx(paper))).get('word/document.xml') ?? '');
  const [groups] = await words(resultPaper(data));
  expect(groups?.at(-1)).toEqual(['', 'Tổng cộng', '4', '7', '7', '6', '1', '1', '0', '85,7%']);
  const [scores] = await words(scorePaper(data));
  expect(scores?.at(-1)).toEqual(['', 'Tổng cộng', '7', '7', '6', '1', '1', '0', '28,5']);
  const [people] = await words(listPaper(data));
  expect(people?.[2]?.[7]).toBe('22/09/2026');
});

describe('the list', () => {
  it('goes by kind, then by tên, đệm, họ, and leaves out what was returned', () => {
    const names = table(listPaper(data), 'danh-sach').rows.map(({ name }) => name);
    expect(names).toEqual([
      hostile.emoji,
      'Lê Thị An',
      'Trần Văn An',
      'Trần Văn An',
      'Bùi Đức Ân',
      hostile.decomposed,
      hostile.long,
      hostile.markup,
    ]);
  });

  it('says which introductions the quota counts, a late one of the quarter among them', () => {
    const counted = table(listPaper(data), 'danh-sach').rows.map(({ name, counted: is }) => [name, is]);
    expect(counted).toContainEqual(['Bùi Đức Ân', 'Có']);
    expect(counted).toContainEqual(['Trần Văn An', 'Không']);
  });

  it('of the year takes in all quarters', () => {
    expect(introducedWithin(paperData('2026')).map(({ event }) => event)).toContain('introduction/9');
    expect(introducedWithin(data).map(({ event }) => event)).not.toContain('introduction/9');
  });
});
