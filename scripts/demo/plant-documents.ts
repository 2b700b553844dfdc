import type { Payload } from 'payload';
import { documentFileTypes } from '#models/document.ts';
import { markdownToBody } from '../importing/markdown-to-body.ts';
import { noon } from '../importing/noon.ts';
import { documentPaper } from './document-paper.ts';
import { type DemoDocument, demoDocuments } from './documents.ts';
import { findOrPlant } from './find-or-plant.ts';

/** The papers on the portal; plans and decisions with their file. */
export async function plantDocuments(payload: Payload): Promise<void> {
  for (const paper of demoDocuments)
    await findOrPlant(payload, 'documents', { number: { equals: paper.number } }, async () => ({
      ...paper,
      issuedOn: noon(paper.issuedOn),
      body: markdownToBody(paper.body, () => undefined),
      public: true,
      file: ['plan', 'decision'].includes(paper.documentKind) ? await plantFile(payload, paper) : undefined,
    }));
}

async function plantFile(payload: Payload, paper: DemoDocument): Promise<number> {
  const data = await documentPaper(paper);
  const { id } = await payload.create({
    collection: 'document-files',
    data: { title: `Bản Word của ${paper.number}` },
    file: { data, name: 'van-ban.docx', mimetype: documentFileTypes.docx, size: data.length },
    depth: 0,
  });
  return id;
}
