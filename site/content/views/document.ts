import type { Document, DocumentKind } from '#models/document.ts';
import { documentPath } from '../addresses.ts';
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
});
