import { formatNumber } from '#models/vietnamese/numbers.ts';
import { longestList, type QuotaPage } from '../../quota/quota-page.ts';
import { UncountedTable } from './item-tables.tsx';

/** What was done in the span and stands in no place of the grid. */
export function Nowhere({ page, isOffice }: { page: QuotaPage; isOffice: boolean }) {
  const { nowhere } = page;
  if (nowhere.length === 0) return null;
  return (
    <details className="gs-nowhere">
      <summary>Ngoài bảng: {formatNumber(nowhere.length)} lượt không thuộc kỳ hoặc mức chỉ tiêu nào</summary>
      <UncountedTable page={page} items={nowhere.slice(0, longestList)} isOffice={isOffice} />
    </details>
  );
}
