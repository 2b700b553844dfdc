import type { Payload } from 'payload';
import { refuse } from '../rules/refuse.ts';
import { achievementPaper } from './achievement-paper.ts';
import { introducedWithin, listPaper } from './list-paper.ts';
import { loadPaperData, type PaperWish } from './load-data.ts';
import type { Paper, PaperKey } from './paper.ts';
import { reconciliationPaper } from './reconciliation-paper.ts';
import { resultPaper } from './result-paper.ts';
import { scorePaper } from './score-paper.ts';

/** One of a plan's papers. Refuses where the plan, the period or, for a biên bản, the unit is not there. */
export async function planPaper(payload: Payload, key: PaperKey, wish: PaperWish): Promise<Paper> {
  if (key === 'doi-chieu' && wish.unit === undefined)
    refuse('Biên bản đối chiếu lập cho từng đơn vị; hãy chọn đơn vị.');
  const data = await loadPaperData(payload, wish);
  if (wish.unit !== undefined && !data.units.has(wish.unit))
    refuse('Không có đơn vị này; hãy chọn đơn vị khác.');
  switch (key) {
    case 'danh-sach':
      return listPaper(data);
    case 'bao-cao':
      return resultPaper(data);
    case 'cham-diem':
      return scorePaper(data);
    case 'doi-chieu':
      return reconciliationPaper(data, String(wish.unit));
    case 'trich-ngang': {
      const chosen = introducedWithin(data);
      if (chosen.length === 0) refuse(`Không có lượt giới thiệu nào ${data.span.label}.`);
      return achievementPaper({ ...data, asOf: wish.asOf }, chosen);
    }
  }
}
