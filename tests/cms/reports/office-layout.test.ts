import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { achievementPaper } from '#cms/reports/achievement-paper.ts';
import { toCsv } from '#cms/reports/csv.ts';
import { toDocx } from '#cms/reports/docx.ts';
import { introducedWithin, listPaper } from '#cms/reports/list-paper.ts';
import { resultPaper } from '#cms/reports/result-paper.ts';
import { toXlsx } from '#cms/reports/xlsx.ts';
import { hostile, paperData } from './fixture.ts';
import { wordParts, wordsIn } from './read-back.ts';

const data = paperData();
const millimetres = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;
const document = async (paper: Parameters<typeof toDocx>[0]) => wordParts(await toDocx(paper));

describe('a paper in Word, by Nghị định 30/2020/NĐ-CP', () => {
  it('is A4 with the margins of the decree, upright or lying', async () => {
    for (const paper of [resultPaper(data), listPaper(data)]) {
      const xml = (await document(paper)).get('word/document.xml') ?? '';
      const sections = xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
      expect(sections.length).toBe(1 + Number(paper.appendices.length > 0));
      for (const section of sections) {
        const [, w, h] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(section) ?? [];
        expect([w, h].map((side) => Math.round(millimetres(side))).sort()).toEqual([210, 297]);
        const side = (name: string) =>
          millimetres(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(section)?.[1]);
        for (const name of ['top', 'bottom']) {
          expect(side(name)).toBeGreaterThanOrEqual(19.9);
          expect(side(name)).toBeLessThanOrEqual(25.1);
        }
        expect(side('left')).toBeGreaterThanOrEqual(29.9);
        expect(side('left')).toBeLessThanOrEqual(35.1);
        expect(side('right')).toBeGreaterThanOrEqual(14.9);
        expect(side('right')).toBeLessThanOrEqual(20.1);
      }
    }
  });

  it('is set in black Times New Roman of 11 to 14 points, in Vietnamese', async () => {
    const parts = await document(resultPaper(data));
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    const xml = parts.get('word/document.xml') ?? '';
    expect(
      [...xml.matchAll(/w:rFonts[^>]*w:ascii="([^"]*)"/g)].every(([, font]) => font === 'Times New Roman'),
    ).toBe(true);
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2);
    expect(Math.min(...sizes)).toBe(11);
    expect(Math.max(...sizes)).toBe(14);
  });

  it('bears quốc hiệu, tiêu ngữ, both offices, number, place and date, nơi nhận and who signs', async () => {
    const words = wordsIn((await document(resultPaper(data))).get('word/document.xml') ?? '').split('\n');
    for (const line of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'UBND TỈNH NHẠN GIANG',
      'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG',
      'Số:        /BC-HĐTĐKT',
      'Nhạn Giang, ngày 25 tháng 11 năm 2026',
      'BÁO CÁO',
      'Kết quả giới thiệu điển hình tiên tiến quý III/2026',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. HỘI ĐỒNG',
      'CHỦ TỊCH',
    ])
      expect(words).toContain(line);
  });

  it('has its page number in the middle of the top margin, not on the first page', async () => {
    const parts = await document(resultPaper(data));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
    const headers = [...parts]
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, part]) => part);
    const numbered = headers.filter((part) => part.includes('PAGE'));
    expect(numbered.length).toBeGreaterThan(0);
    for (const part of numbered) expect(part).toContain('<w:jc w:val="center"/>');
    expect(headers.some((part) => !part.includes('PAGE'))).toBe(true);
  });

  it('repeats the header of a long table and says in its properties what it is', async () => {
    const parts = await document(listPaper(data));
    expect(parts.get('word/document.xml')).toContain('<w:tblHeader/>');
    const properties = parts.get('docProps/core.xml') ?? '';
    expect(properties).toContain('Điển hình tiên tiến được giới thiệu quý III/2026');
    expect(properties).toContain('Hội đồng Thi đua – Khen thưởng');
  });

  it('gives every trích ngang a page in the name of its unit', async () => {
    const chosen = introducedWithin(data);
    const xml =
      (await document(achievementPaper({ ...data, asOf: data.sheet.asOf }, chosen))).get(
        'word/document.xml',
      ) ?? '';
    expect(xml.match(/<w:sectPr/g)).toHaveLength(chosen.length);
    expect(xml.match(/TRÍCH NGANG THÀNH TÍCH/g)).toHaveLength(chosen.length);
    expect(xml).toContain('SỞ Y TẾ');
  });
});

describe('what would run as a formula', () => {
  it('is text in Excel, and no sheet holds a formula', async () => {
    const { files } = await JSZip.loadAsync(await toXlsx(listPaper(data)));
    const sheet = (await files['xl/worksheets/sheet1.xml']?.async('string')) ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    const strings = (await files['xl/sharedStrings.xml']?.async('string')) ?? '';
    expect(strings).toContain('=HYPERLINK(');
  });

  it('is led by an apostrophe in CSV', () => {
    const csv = toCsv(listPaper(data)).toString();
    for (const text of [hostile.formula, hostile.plus, hostile.at])
      expect(csv).toContain(`'${text.replaceAll('"', '""')}`);
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@]/);
  });
});

describe('a paper in Excel', () => {
  it('freezes its header, prints it on every page and fits an A4', async () => {
    const { files } = await JSZip.loadAsync(await toXlsx(resultPaper(data)));
    const book = (await files['xl/workbook.xml']?.async('string')) ?? '';
    expect(book).toContain("'Kết quả theo nhóm đơn vị'!$A$1:$J$7</definedName>");
    expect(book).toContain("'Kết quả theo nhóm đơn vị'!$4:$4</definedName>");
    const sheet = (await files['xl/worksheets/sheet1.xml']?.async('string')) ?? '';
    expect(sheet).toMatch(/<pane ySplit="4"[^>]*state="frozen"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  });
});
