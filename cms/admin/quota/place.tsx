import type { QuotaRule } from '#models/quota/rule.ts';
import { cellStateLabels } from '#models/quota/sheet.ts';
import type { Totals } from '#models/quota/totals.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { BoardCell } from '../../quota/board.ts';
import { addressOf, type QuotaRequest } from '../../quota/page-request.ts';

type PlaceProps = { place: BoardCell; rule: QuotaRule; unit: string; request: QuotaRequest };

/** One unit in one period: “2/2 Đủ”. */
export function Place({ place: { cells, state, period, totals }, rule, unit, request }: PlaceProps) {
  const isEmpty = cells.every(({ items, uncounted }) => items.length + uncounted.length === 0);
  const words = (
    <>
      {state !== 'notApplicable' || totals.done > 0 ? <b>{figureOf(totals, rule)}</b> : null}{' '}
      <span>{cellStateLabels[state]}</span>
    </>
  );
  if (state === 'notApplicable' && isEmpty)
    return <span className="gs-place gs-place--notApplicable">{words}</span>;
  const { open } = request;
  const isOpen = open?.rule === rule.key && open.unit === unit && open.period === period;
  return (
    <a
      className={`gs-place gs-place--${state}`}
      href={openAddress(request, { rule: rule.key, unit, period })}
      aria-current={isOpen ? 'true' : undefined}
    >
      {words}
    </a>
  );
}

/** “1/2”; “3” of at most 5 where nothing must be reached. */
function figureOf({ done, required }: Totals, { amount }: QuotaRule): string {
  if (required > 0) return `${formatNumber(done)}/${formatNumber(required)}`;
  return amount.max === undefined
    ? formatNumber(done)
    : `${formatNumber(done)} (tối đa ${formatNumber(amount.max)})`;
}

type SumProps = { totals: Totals; rule: string; unit: string; period: string; request: QuotaRequest };

/** A sum over a row, a column or all, that opens like the figures it adds up. */
export const Sum = ({ totals: { done, required }, request, ...figure }: SumProps) => (
  <a className="gs-sum" href={openAddress(request, figure)}>
    {formatNumber(done)}/{formatNumber(required)}
  </a>
);

export const openAddress = (request: QuotaRequest, open: NonNullable<QuotaRequest['open']>): string =>
  `${addressOf({ ...request, open })}#chi-tiet`;
