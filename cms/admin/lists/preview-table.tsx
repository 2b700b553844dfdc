'use client';

import type { ListPreview, PreviewRow } from '../../lists/preview-list.ts';

/** What a person decided of lines like somebody on record, by the line's id. */
export type Choices = { decisions: Record<string, string | undefined>; newDeeds: Record<string, string> };
export const noChoices: Choices = { decisions: {}, newDeeds: {} };

const stateLabels: Record<PreviewRow['state'], string> = {
  ready: 'Lập được',
  choose: 'Cần chọn',
  wrong: 'Sai',
  made: 'Đã nhập',
};

const isReady = ({ id, state }: PreviewRow, { decisions }: Choices): boolean =>
  state === 'ready' || (state === 'choose' && Boolean(decisions[id]));

/** How many lines will be made as things are decided. */
export const readyRows = (rows: readonly PreviewRow[], choices: Choices): number =>
  rows.filter((row) => isReady(row, choices)).length;

type Props = { preview: ListPreview; choices: Choices; setChoices: (choices: Choices) => void };

/** Line by line what will be made, what is wrong and why, and who of the same name is on record. */
export function PreviewTable({ preview, choices, setChoices }: Props) {
  const { rows, ignoredColumns, sensitiveColumns, notes } = preview;
  return (
    <>
      <p>
        Đọc được {rows.length} dòng: {readyRows(rows, choices)} dòng lập được,{' '}
        {rows.filter(({ state }) => state === 'wrong').length} dòng sai,{' '}
        {rows.filter(({ state }) => state === 'made').length} dòng đã nhập trước đây.
        {sensitiveColumns.length > 0 && ` Không lưu dữ liệu nhạy cảm ở cột: ${sensitiveColumns.join(', ')}.`}
        {ignoredColumns.length > 0 && ` Không dùng cột: ${ignoredColumns.join(', ')}.`} {notes.join(' ')}
      </p>
      <div className="gs-lists-scroll">
        <table className="gs-lists-table">
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              <th scope="col">Kết quả</th>
              <th scope="col">Điển hình</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Tóm tắt thành tích</th>
              <th scope="col">Cần xem</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} choices={choices} setChoices={setChoices} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type LineProps = Omit<Props, 'preview'> & { row: PreviewRow };

function Line({ row, choices, setChoices }: LineProps) {
  const state = isReady(row, choices) ? 'ready' : row.state;
  return (
    <tr data-state={state}>
      <td>{row.row}</td>
      <td>
        <span className={`gs-lists-state gs-lists-state--${state}`}>{stateLabels[state]}</span>
      </td>
      <td>
        <strong>{row.name}</strong>
        <br />
        {row.about}
      </td>
      <td>{row.unit}</td>
      <td>{row.summary}</td>
      <td>
        {[...row.problems, ...row.notes].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {row.candidates.length > 0 && <Decision row={row} choices={choices} setChoices={setChoices} />}
      </td>
    </tr>
  );
}

/** Whether somebody on record is the one listed; nothing of that record is changed either way. */
function Decision({ row, choices, setChoices }: LineProps) {
  const { id, state, candidates, asksForNewDeeds, newDeeds } = row;
  const decide = (decision: string) =>
    setChoices({ ...choices, decisions: { ...choices.decisions, [id]: decision || undefined } });
  return (
    <>
      <label>
        {state === 'choose' ? 'Trùng tên với người đã có:' : 'Tên gần giống:'}
        <select value={choices.decisions[id] ?? ''} onChange={(event) => decide(event.target.value)}>
          <option value="">{state === 'choose' ? 'Hãy chọn…' : 'Là người khác'}</option>
          {candidates.map(({ exemplar, words, mayChoose }) => (
            <option key={exemplar} value={exemplar} disabled={!mayChoose}>
              Chính là {words}
            </option>
          ))}
          {state === 'choose' && <option value="new">Là người khác, lập mới</option>}
        </select>
      </label>
      {asksForNewDeeds && (
        <label>
          Đã được giới thiệu hoặc khen thưởng; thành tích mới:
          <textarea
            rows={2}
            value={choices.newDeeds[id] ?? newDeeds}
            onChange={(event) =>
              setChoices({ ...choices, newDeeds: { ...choices.newDeeds, [id]: event.target.value } })
            }
          />
        </label>
      )}
    </>
  );
}
