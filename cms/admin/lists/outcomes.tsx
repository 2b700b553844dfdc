'use client';

import type { Outcome } from '../../lists/make-listed.ts';

const resultLabels: Record<Outcome['result'], string> = {
  made: 'Đã lập',
  madeBefore: 'Đã nhập trước đây',
  undecided: 'Chưa chọn, chưa lập',
  failed: 'Chưa lập',
};

/** What became of the list; what failed comes in when the mended list is imported again. */
export function Outcomes({ outcomes }: { outcomes: Outcome[] }) {
  const made = outcomes.filter(({ result }) => result === 'made').length;
  const open = outcomes.filter(({ result }) => result === 'failed' || result === 'undecided').length;
  return (
    <div role="status" id="list-outcomes">
      <p>
        Đã lập {made} lượt giới thiệu.
        {open > 0 &&
          ` Còn ${open} dòng chưa lập; sửa danh sách rồi nhập lại cả tệp: những dòng đã lập được giữ nguyên, không lập hai lần.`}
      </p>
      <ul>
        {outcomes.map(({ id, row, name, result, introduction, receipt, why }) => (
          <li key={id}>
            Dòng {row}, {name || '(không tên)'}: {resultLabels[result]}
            {receipt && `, biên nhận ${receipt}`}
            {why && ` (${why})`}
            {introduction !== undefined && (
              <>
                {' '}
                <a href={`/admin/collections/introductions/${introduction}`}>Mở</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
