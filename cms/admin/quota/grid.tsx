import { dueDay } from '#models/quota/periods.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { Board, BoardRow } from '../../quota/board.ts';
import type { QuotaRequest } from '../../quota/page-request.ts';
import type { RuleView } from '../../quota/quota-page.ts';
import { Notice } from './notice.tsx';
import { Pager, rowsOfPage } from './pager.tsx';
import { Place, Sum } from './place.tsx';
import { Progress } from './progress.tsx';

type Props = { view: RuleView; board: Board; request: QuotaRequest; isOffice: boolean };

/** Units down, periods across: each place says its state in colour and word and opens what is behind it. */
export function Grid({ view, board, request, isOffice }: Props) {
  const { rule, sentence } = view;
  if (board.periods.length === 0)
    return <Notice>{sentence} Không có kỳ nào đến hạn trong thời gian đang xem; hãy chọn năm khác.</Notice>;
  if (board.rows.length === 0)
    return (
      <Notice>
        {sentence} Không có đơn vị nào khớp với các mục đã chọn; hãy bỏ bớt mục lọc, hoặc kiểm tra cụm, khối
        của mức chỉ tiêu đã có đơn vị chưa.
      </Notice>
    );
  const scored = rule.score !== undefined;
  const figure = { request, rule: rule.key };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keyboard too */}
      <section className="gs-grid" aria-label={sentence} tabIndex={0}>
        <table>
          <caption className={isOffice ? 'gs-unseen' : undefined}>{sentence}</caption>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              {board.periods.map((period) => (
                <th key={period.id} scope="col">
                  {period.label}
                  <small>hạn {formatDay(dueDay(period))}</small>
                </th>
              ))}
              <th scope="col">Cộng</th>
              <th scope="col" className="gs-number">
                Còn thiếu
              </th>
              {scored && (
                <th scope="col" className="gs-number">
                  Điểm
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rowsOfPage(board, request).map((row) => (
              <tr key={row.unit}>
                <th scope="row">
                  <UnitName row={row} />
                </th>
                {row.places.map((place) => (
                  <td key={place.period}>
                    <Place place={place} rule={rule} unit={row.unit} request={request} />
                  </td>
                ))}
                <td>
                  <Sum {...figure} totals={row.totals} unit={row.unit} period="" />
                  <Progress
                    value={row.totals.fulfilled}
                    of={row.totals.required}
                    label={`Đã đạt, ${row.name}`}
                  />
                </td>
                <td className="gs-number">{formatNumber(row.totals.missing)}</td>
                {scored && <td className="gs-number">{formatNumber(row.totals.score ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
          {isOffice && (
            <tfoot>
              <tr>
                <th scope="row">Cộng {formatNumber(board.rows.length)} đơn vị</th>
                {board.periods.map(({ id }, index) => {
                  const totals = board.byPeriod[index] ?? board.totals;
                  return (
                    <td key={id}>
                      <Sum {...figure} totals={totals} unit="" period={id} />
                      <Progress value={totals.fulfilled} of={totals.required} label="Đã đạt" />
                    </td>
                  );
                })}
                <td>
                  <Sum {...figure} totals={board.totals} unit="" period="" />
                  <Progress value={board.totals.fulfilled} of={board.totals.required} label="Đã đạt" />
                </td>
                <td className="gs-number">{formatNumber(board.totals.missing)}</td>
                {scored && <td className="gs-number">{formatNumber(board.totals.score ?? 0)}</td>}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      <Pager rows={board.rows.length} request={request} />
    </>
  );
}

const UnitName = ({ row: { name, validTo } }: { row: BoardRow }) => (
  <>
    {name}
    {validTo && <small>đến hết {formatDay(validTo)}</small>}
  </>
);
