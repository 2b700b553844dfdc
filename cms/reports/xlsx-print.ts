import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What the writer takes for a file inside the workbook. */
export type FileContent = Stream | Buffer | Blob;

/** What of a sheet is printed; rows and columns are counted, `header` is the header's row number. */
export type PrintedSheet = { name: string; header: number; columns: number; rows: number };

/** Print area, header on every page, one page wide: what the writer leaves to its "features". */
export const printSetup = (sheets: readonly PrintedSheet[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/workbook.xml': { transform: (xml) => withDefinedNames(xml, sheets) },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
            'worksheet',
          ),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
});

function withDefinedNames(xml: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.map(({ name, header, columns, rows }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const area = `${sheet}!$A$1:${fixed(getCellAddress(rows - 1, columns - 1))}`;
    return (
      definedName('Print_Area', index, area) +
      definedName('Print_Titles', index, `${sheet}!$${header}:$${header}`)
    );
  });
  const markup = `<definedNames>${names.join('')}</definedNames>`;
  const empty = findElement(xml, 'definedNames');
  if (empty) return replaceElement(xml, empty, markup);
  const order = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'workbook');
}

const definedName = (name: string, sheet: number, reference: string): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${sanitizeTextContent(reference)}</definedName>`;

/** `H12` as `$H$12`. */
const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
