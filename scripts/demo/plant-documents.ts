import type { Payload } from 'payload';
import { markdownToBody } from '../importing/markdown-to-body.ts';
import { noon } from '../importing/noon.ts';
import { type DemoDocument, demoDocuments } from './documents.ts';
import { findOrPlant } from './find-or-plant.ts';

/** The papers on the portal; those that set quotas for a term of years are plans as well. */
export async function plantDocuments(payload: Payload): Promise<void> {
  for (const paper of demoDocuments) {
    const document = await findOrPlant(payload, 'documents', { number: { equals: paper.number } }, () => ({
      ...paper,
      issuedOn: noon(paper.issuedOn),
      body: markdownToBody(paper.body, () => undefined),
      public: true,
    }));
    const term = termOf(paper);
    if (!term) continue;
    const { title, number, issuer, issuedOn } = paper;
    const plan = { title, number, issuer, issuedOn: noon(issuedOn), ...term, document };
    await findOrPlant(payload, 'plans', { number: { equals: number } }, () => plan);
  }
}

/** "giai đoạn 2026–2030" is from New Year's Day to New Year's Eve. */
function termOf({ documentKind, title }: DemoDocument): { from?: string; to?: string } | undefined {
  const [, from, to] = /giai đoạn (\d{4})–(\d{4})/.exec(title) ?? [];
  return documentKind === 'plan' && from && to
    ? { from: noon(`${from}-01-01`), to: noon(`${to}-12-31`) }
    : undefined;
}
