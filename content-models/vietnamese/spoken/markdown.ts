import { normalizeText } from '../text.ts';
import { isForTheEye } from './asides.ts';
import { inlineText } from './inline-text.ts';
import { plainText } from './plain-text.ts';
import { tableSentences } from './table.ts';

export type Heard = {
  paragraphs: string[];
  /** What was left out although it may matter, in words for the editor. */
  leftOut: string[];
};

type Kind = 'paragraph' | 'heading' | 'quote' | 'rule' | 'list' | 'table';
type Block = { kind: Kind; lines: string[] };

const listItem = /^\s{0,12}(?:[-*+•]|(?<number>\d{1,3})[.)])\s+/;
const fence = /^\s{0,3}(?:```|~~~)/;
const notes = /^\s{0,3}\[\^?[^\]\n]{1,60}\]:/;

/** The story's Markdown as paragraphs of plain sentences, in the order of the text. */
export function forTheEar(markdown: string): Heard {
  const heard = blocksOf(normalizeText(markdown)).map((block) => hear[block.kind](block.lines));
  return {
    paragraphs: heard.flatMap(({ paragraphs }) => paragraphs).filter((text) => /[\p{L}\p{N}]/u.test(text)),
    leftOut: heard.flatMap(({ leftOut }) => leftOut),
  };
}

const hear: Readonly<Record<Kind, (lines: string[]) => Heard>> = {
  rule: () => ({ paragraphs: [], leftOut: [] }),
  paragraph: (lines) => ({ paragraphs: [paragraph(lines)], leftOut: [] }),
  heading: (lines) => ({ paragraphs: [asSentence(paragraph(lines.map(withoutHashes)))], leftOut: [] }),
  quote: (lines) => forTheEar(lines.map((line) => line.replace(/^(?:\s{0,3}>)+\s?/, '')).join('\n')),
  list: (lines) => ({ paragraphs: [listSentences(lines).join(' ')], leftOut: [] }),
  table(lines) {
    const { sentences, leftOut } = tableSentences(lines);
    return { paragraphs: [sentences.join(' ')], leftOut: leftOut ? [leftOut] : [] };
  },
};

const withoutHashes = (line: string) => line.replace(/^\s{0,3}#{1,6}\s+|(?<!\s)\s+#+\s*$/g, '');

function paragraph(lines: readonly string[]): string {
  const text = inlineText(lines.join('\n')).trim();
  const plain = plainText(text.replace(/(?<!\s)\s*\n\s*/g, ' '));
  return isForTheEye(text) || isForTheEye(plain) ? '' : plain;
}

/** Items as sentences; numbered ones say their place. */
function listSentences(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (listItem.test(line)) items.push(line.trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.flatMap((item) => {
    const number = listItem.exec(item)?.groups?.number;
    const text = asSentence(paragraph([item.replace(listItem, '')]));
    if (text === '') return [];
    return number ? [`Thứ ${Number(number)}: ${text}`] : [text];
  });
}

/** Begins with a capital and ends with a point. */
function asSentence(text: string): string {
  const whole = text.replace(/(?<![\s;,])[\s;,]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(whole)) return '';
  const capital = whole.replace(/^(["“‘]?)(\p{Ll})/u, (_, quote, letter) => quote + letter.toUpperCase());
  return /[.!?…:]["”’]?$/.test(capital) ? capital : `${capital}.`;
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let isCode = false;
  let open: Block | undefined;
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) isCode = !isCode;
    if (isCode || fence.test(line) || notes.test(line) || line.trim() === '') {
      open = undefined;
      continue;
    }
    const kind = kindOf(line, open);
    if (open?.kind === kind && kind !== 'heading') open.lines.push(line);
    else {
      const block: Block = { kind, lines: [line] };
      blocks.push(block);
      open = block;
    }
  }
  return blocks;
}

function kindOf(line: string, open: Block | undefined): Kind {
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}=+\s*$/.test(line)) return 'rule';
  if (/^\s{0,3}#{1,6}\s/.test(line)) return 'heading';
  if (/^\s{0,3}>/.test(line)) return 'quote';
  if (/^\s{0,3}\|/.test(line)) return 'table';
  if (listItem.test(line) || open?.kind === 'list') return 'list';
  return 'paragraph';
}
