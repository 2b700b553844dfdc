import { isForTheEye } from './asides.ts';
import { inlineText } from './inline-text.ts';
import { plainText } from './plain-text.ts';
import { tableSentences } from './table.ts';

export type Heard = {
  paragraphs: string[];
  /** What was left out although it may matter, in words for the editor. */
  leftOut: string[];
};

type Block = { kind: 'paragraph' | 'heading' | 'quote' | 'rule' | 'list' | 'table'; lines: string[] };

const listItem = /^\s{0,12}(?:[-*+•]|(?<number>\d{1,3})[.)])\s+/;
const fence = /^\s{0,3}(?:```|~~~)/;
const notes = /^\s{0,3}\[\^?[^\]\n]{1,60}\]:/;

/** The story's Markdown as paragraphs of plain sentences, in the order of the text. */
export function forTheEar(markdown: string): Heard {
  const heard: Heard = { paragraphs: [], leftOut: [] };
  for (const block of blocksOf(markdown)) hear(block, heard);
  return heard;
}

function hear({ kind, lines }: Block, heard: Heard): void {
  if (kind === 'rule') return;
  if (kind === 'quote') {
    const inside = forTheEar(lines.map((line) => line.replace(/^\s{0,3}>\s?/, '')).join('\n'));
    heard.paragraphs.push(...inside.paragraphs);
    heard.leftOut.push(...inside.leftOut);
  } else if (kind === 'table') {
    const { sentences, leftOut } = tableSentences(lines);
    if (leftOut) heard.leftOut.push(leftOut);
    if (sentences.length > 0) heard.paragraphs.push(sentences.join(' '));
  } else if (kind === 'list') {
    const items = listItems(lines).filter((item) => item !== '');
    if (items.length > 0) heard.paragraphs.push(items.join(' '));
  } else {
    const source =
      kind === 'heading' ? lines.map((line) => line.replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/g, '')) : lines;
    const raw = inlineText(source.join('\n'));
    if (isForTheEye(raw.trim())) return;
    const text = plainText(raw.replace(/\s*\n\s*/g, ' '));
    if (/[\p{L}\p{N}]/u.test(text)) heard.paragraphs.push(kind === 'heading' ? asSentence(text) : text);
  }
}

/** Items as sentences; numbered ones say their place. */
function listItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (listItem.test(line)) items.push(line.trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map((item) => {
    const number = listItem.exec(item)?.groups?.number;
    const text = asSentence(plainText(inlineText(item.replace(listItem, ''))));
    return text && number ? `Thứ ${Number(number)}: ${text}` : text;
  });
}

/** Begins with a capital and ends with a point. */
export function asSentence(text: string): string {
  const whole = text.replace(/[\s;,]+$/, '');
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

function kindOf(line: string, open: Block | undefined): Block['kind'] {
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}=+\s*$/.test(line)) return 'rule';
  if (/^\s{0,3}#{1,6}\s/.test(line)) return 'heading';
  if (/^\s{0,3}>/.test(line)) return 'quote';
  if (/^\s{0,3}\|/.test(line)) return 'table';
  if (listItem.test(line) || open?.kind === 'list') return 'list';
  return 'paragraph';
}
