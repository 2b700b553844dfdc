import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { Opened } from '../../quota/opened.ts';
import { addressOf, type QuotaRequest } from '../../quota/page-request.ts';
import { longestList, type QuotaPage } from '../../quota/quota-page.ts';
import { CountedTable, UncountedTable } from './item-tables.tsx';

type Props = { page: QuotaPage; opened: Opened; request: QuotaRequest; isOffice: boolean };

/** What makes a figure: each counted item with its day, and what was done but does not count, and why. */
export function DrillDown({ page, opened, request, isOffice }: Props) {
  const { title, items, uncounted, totals } = opened;
  const left = Math.max(0, items.length - longestList) + Math.max(0, uncounted.length - longestList);
  return (
    <section id="chi-tiet" className="gs-drill" aria-labelledby="chi-tiet-title">
      <header>
        <h2 id="chi-tiet-title">{title}</h2>
        <a href={addressOf({ ...request, open: undefined })}>Đóng chi tiết</a>
      </header>
      <p>
        Đã tính {formatNumber(totals.done)} (đúng hạn {formatNumber(totals.inTime)}, muộn{' '}
        {formatNumber(totals.late)}), phải có {formatNumber(totals.required)}, thiếu{' '}
        {formatNumber(totals.missing)}, chưa đến hạn {formatNumber(totals.notYetDue)}
        {totals.score === undefined ? '.' : `, điểm ${formatNumber(totals.score)}.`}
      </p>
      {items.length > 0 && (
        <CountedTable page={page} items={items.slice(0, longestList)} isOffice={isOffice} />
      )}
      {uncounted.length > 0 && (
        <>
          <h3>Không được tính</h3>
          <UncountedTable page={page} items={uncounted.slice(0, longestList)} isOffice={isOffice} />
        </>
      )}
      {items.length + uncounted.length === 0 && <p>Chưa có lượt nào.</p>}
      {left > 0 && <p>Còn {formatNumber(left)} lượt nữa; hãy mở một ô hoặc chọn một kỳ để xem hết.</p>}
    </section>
  );
}
