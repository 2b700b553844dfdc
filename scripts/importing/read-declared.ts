import { documentKindLabels } from '#models/document.ts';
import type { EditorialState } from '#models/editorial-state.ts';
import { editorialStateLabels, editorialStates } from '#models/editorial-state.ts';
import { type Field, fieldLabels } from '#models/field.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { isSlug } from '#models/vietnamese/slug.ts';
import { readDay } from '#models/vietnamese/written-day.ts';
import { joinBlocks, markdownBlocks, plainOf } from './blocks.ts';
import { publicationOf, readMoment } from './dates.ts';
import type { FrontMatter } from './front-matter.ts';
import type { IncomingPaper, IncomingStory, NamedPicture } from './incoming.ts';
import { refuse } from './incoming.ts';
import { summaryOf } from './read-loose.ts';

type Declared = { frontMatter: FrontMatter; body: string };

/** A story whose front matter says what it is. */
export function readDeclaredStory({
  frontMatter: { values, lists, unknown },
  body,
}: Declared): IncomingStory {
  const { title, blocks } = withoutTitle(values.title, markdownBlocks(body));
  if (blocks.length === 0) refuse(`Bài “${title}” chỉ có phần khai báo, không có nội dung.`);
  const field = pick(fieldLabels, values.field);
  const notes = unknown.map((name) => `không dùng khai báo “${name}”`);
  if (values.field && !field) notes.push(`không có lĩnh vực “${values.field}”`);
  if (!values.summary) notes.push('chưa có tóm tắt, tạm lấy đoạn mở đầu');
  return {
    kind: 'article',
    id: values.id,
    title,
    summary: values.summary ?? summaryOf(blocks),
    body: joinBlocks(blocks),
    slug: slugOf(values.slug),
    movements: lists.movements ?? [],
    field: field as Field | undefined,
    exemplars: lists.exemplars ?? [],
    unit: values.unit,
    byline: values.byline,
    source: values.source,
    radio: isYes(values.radio),
    state: stateOf(values.state),
    returnReason: values.returnReason,
    cover: coverOf(values),
    notes,
    ...publicationOf(momentOf(values.publishedAt), values.publishedAt),
  };
}

/** A paper whose front matter says what it is. */
export function readDeclaredPaper({ frontMatter: { values, unknown }, body }: Declared): IncomingPaper {
  const { title, blocks } = withoutTitle(values.title, markdownBlocks(body));
  const documentKind = pick(documentKindLabels, values.documentKind);
  if (values.documentKind && !documentKind) refuse(`Không có loại văn bản “${values.documentKind}”.`);
  return {
    kind: 'document',
    id: values.id,
    title,
    summary: values.summary,
    body: joinBlocks(blocks),
    slug: slugOf(values.slug),
    number: values.number,
    documentKind: documentKind ?? 'plan',
    issuer: values.issuer,
    issuedOn: dayOf(values.issuedOn),
    notes: [
      ...unknown.map((name) => `không dùng khai báo “${name}”`),
      ...(documentKind ? [] : ['chưa khai báo loại văn bản, tạm ghi Kế hoạch']),
    ],
  };
}

export const isDeclaredPaper = ({ values }: FrontMatter): boolean =>
  ['document', 'van ban'].includes(fold(values.kind ?? ''));

/** The first heading serves as the title where none is declared, and is not printed twice where one is. */
function withoutTitle(declared: string | undefined, blocks: string[]): { title: string; blocks: string[] } {
  const heading = /^#\s/.test(blocks[0] ?? '') ? plainOf(blocks[0] ?? '') : undefined;
  const title = declared ?? heading ?? refuse('Phần khai báo đầu tệp thiếu tên bài (title).');
  return { title, blocks: heading === title ? blocks.slice(1) : blocks };
}

/** A key or its Vietnamese label. */
function pick<Key extends string>(labels: Record<Key, string>, value: string | undefined): Key | undefined {
  if (!value) return undefined;
  const keys = Object.keys(labels) as Key[];
  return keys.find((key) => key === value || fold(labels[key]) === fold(value));
}

function stateOf(value: string | undefined): EditorialState | undefined {
  if (!value) return undefined;
  const known = pick(editorialStateLabels, value);
  return known ?? refuse(`Không có trạng thái “${value}”; hãy dùng ${editorialStates.join(', ')}.`);
}

function slugOf(value: string | undefined): string | undefined {
  if (value && !isSlug(value))
    refuse(`Đường dẫn “${value}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối.`);
  return value;
}

function momentOf(value: string | undefined): string | undefined {
  return value
    ? (readMoment(value) ?? refuse(`Ngày đăng “${value}” không đúng; hãy viết như 28/05/2021.`))
    : undefined;
}

function dayOf(value: string | undefined): string | undefined {
  return value
    ? (readDay(value) ?? refuse(`Ngày ban hành “${value}” không đúng; hãy viết như 28/05/2021.`))
    : undefined;
}

function coverOf(values: FrontMatter['values']): NamedPicture | undefined {
  if (!values.cover) return undefined;
  return {
    name: values.cover,
    alt: values.coverAlt,
    caption: values.coverCaption,
    credit: values.coverCredit,
  };
}

const isYes = (value = ''): boolean => ['true', 'yes', 'co', '1', 'x'].includes(fold(value));
