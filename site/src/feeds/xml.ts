import { xmlText } from '../text/escape.ts';

type Attributes = Record<string, string | number | boolean | undefined>;

/** The RSS profile asks for numeric references: some readers undo the named ones twice. */
const references: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;' };
const escaped = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (sign) => references[sign] ?? sign);

/**
 * An XML element. Children are XML already; an attribute without a value is left out. The libraries that
 * write feeds know neither tombstones nor archives, and give times in the zone of Greenwich.
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds words; none where there are none. */
export const words = (name: string, text: string | undefined, attributes: Attributes = {}): string =>
  text === undefined || text === '' ? '' : element(name, attributes, escaped(text));

/** An element that holds HTML: readers see it as it is, without a layer of references to undo. */
export const markup = (name: string, html: string, attributes: Attributes = {}): string =>
  element(name, attributes, `<![CDATA[${xmlText(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);

/** A document with its declaration. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
