import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { Board, BoardRow } from '../../quota/board.ts';
import { addressOf, type QuotaRequest } from '../../quota/page-request.ts';

const rowsPerPage = 100;

export const rowsOfPage = ({ rows }: Board, { page }: QuotaRequest): BoardRow[] =>
  rows.slice((page - 1) * rowsPerPage, page * rowsPerPage);

/** The pages of a long grid; the sums count all of them. */
export function Pager({ rows, request }: { rows: number; request: QuotaRequest }) {
  const pages = Math.ceil(rows / rowsPerPage);
  if (pages <= 1) return null;
  return (
    <nav className="gs-pager" aria-label="Trang của bảng">
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <a
          key={page}
          href={addressOf({ ...request, page, open: undefined })}
          aria-current={page === request.page ? 'page' : undefined}
          aria-label={`Trang ${page}`}
        >
          {formatNumber(page)}
        </a>
      ))}
    </nav>
  );
}
