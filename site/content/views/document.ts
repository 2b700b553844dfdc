import { extname } from 'node:path';
import type { Document, DocumentKind } from '#models/document.ts';
import { documentPath, mediaPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { Page } from '../view.ts';
import { pageBase } from './page.ts';

export type DocumentView = Page & {
  page: 'document';
  number?: string;
  documentKind: DocumentKind;
  issuer?: string;
  issuedOn?: string;
  summary?: string;
  /** Markdown. */
  text?: string;
  /** The paper itself; `name` is what it is called on the reader's disk. */
  file?: { href: string; name: string; bytes: number };
};

export const documentView = (portal: Portal, document: Document): DocumentView => ({
  page: 'document',
  ...pageBase(portal, {
    path: documentPath(document.slug),
    title: document.title,
    description: document.summary,
    trail: [{ href: '/van-ban/', text: 'Văn bản' }],
  }),
  number: document.number,
  documentKind: document.documentKind,
  issuer: document.issuer,
  issuedOn: document.issuedOn,
  summary: document.summary,
  text: document.body,
  file: document.file && {
    href: mediaPath(document.file.file),
    name: document.slug + extname(document.file.file),
    bytes: document.file.bytes,
  },
});
