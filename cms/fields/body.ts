import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { FieldHook, RichTextField } from 'payload';
import { normalizeText } from '#models/vietnamese/text.ts';

/** A node of the editor's tree, as far as we look into it. */
export type BodyNode = { type: string; text?: string; children?: BodyNode[]; [key: string]: unknown };
export type Body = { root: BodyNode };

/** What a text may be made of: exactly what its archive format, Markdown, can say. */
const words = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: [] }),
  EXPERIMENTAL_TableFeature(),
  HorizontalRuleFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
];
const wordsEditor = lexicalEditor({ features: words });
const picturesEditor = lexicalEditor({
  features: [...words, UploadFeature({ enabledCollections: ['media'] })],
});

const normalizeBody: FieldHook = ({ value }) => (isBody(value) ? { root: normalizeNode(value.root) } : value);

/** The text of a story, with pictures, or of a document, without. */
export function bodyField({ label, pictures }: { label: string; pictures: boolean }): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label,
    editor: pictures ? picturesEditor : wordsEditor,
    hooks: { beforeValidate: [normalizeBody] },
  };
}

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object';

function normalizeNode(node: BodyNode): BodyNode {
  return {
    ...node,
    ...(typeof node.text === 'string' && { text: normalizeRun(node.text) }),
    ...(node.children && { children: node.children.map(normalizeNode) }),
  };
}

/**
 * A run of text keeps the space that parts it from its neighbour, which `normalizeText` would take away. Inside it
 * any number of spaces is one, as a reader sees it.
 */
function normalizeRun(text: string): string {
  const words = normalizeText(text);
  if (!words) return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words.replace(/\s+/g, ' ')}${/\s$/.test(text) ? ' ' : ''}`;
}
