import type { Article } from '#cms/payload-types.ts';
import { refuse } from './refuse.ts';

/** Who submits a story answers that it holds no state secret and tells of real people and real deeds. */
export function demandCommitments({ commitments }: Article): void {
  if (!commitments?.noStateSecret || !commitments.realPeople)
    refuse(
      'Hãy đánh dấu cả hai cam kết “không chứa bí mật nhà nước” và “người thật, việc thật” trước khi trình.',
    );
}
