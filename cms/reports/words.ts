import type { QuotaPlan } from '#models/quota/plan.ts';
import { withSmallFirst } from '#models/quota/sentence/words.ts';
import { wholeTerritory } from '#models/quota/sheet.ts';
import { formatDay, formatOfficialDay } from '#models/vietnamese/calendar.ts';
import type { PaperData } from './paper-data.ts';

/** The whole territory together, where the rule is not each unit's. */
const together = 'Chung toàn địa bàn';

export const unitName = ({ units }: Pick<PaperData, 'units'>, id: string): string =>
  id === wholeTerritory ? together : (units.get(id)?.name ?? `Đơn vị số ${id}`);

/** `Kế hoạch số 368/KH-UBND ngày 31/10/2016 của UBND tỉnh Bắc Kạn về xây dựng, nhân rộng …`, of what is known. */
export function planWords({ plan }: { plan: QuotaPlan }): string {
  const { number, issuedOn, issuer, title } = plan;
  if (!number) return title;
  const about = withSmallFirst(title.replace(/^kế hoạch\s+(?:về\s+)?/iu, ''));
  return [
    `Kế hoạch số ${number}`,
    issuedOn && `ngày ${formatDay(issuedOn)}`,
    issuer && `của ${issuer}`,
    `về ${about}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** In a sentence: `quý III/2026`, `năm 2026`, `từ ngày …`. */
export const spanWords = ({ span }: Pick<PaperData, 'span'>): string => withSmallFirst(span.label);

/** What the figures are as of. */
export const asOfWords = ({ sheet }: Pick<PaperData, 'sheet'>): string =>
  `Số liệu tính đến ${formatOfficialDay(sheet.asOf)}.`;
