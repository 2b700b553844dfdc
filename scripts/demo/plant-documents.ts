import type { Payload } from 'payload';
import { markdownToBody } from '../importing/markdown-to-body.ts';
import { noon } from '../importing/noon.ts';
import { demoDocuments } from './documents.ts';
import { findOrPlant } from './find-or-plant.ts';

/** The papers on the portal. */
export async function plantDocuments(payload: Payload): Promise<void> {
  for (const paper of demoDocuments)
    await findOrPlant(payload, 'documents', { number: { equals: paper.number } }, () => ({
      ...paper,
      issuedOn: noon(paper.issuedOn),
      body: markdownToBody(paper.body, () => undefined),
      public: true,
    }));
}
