import { type PaperKey, paperLabels } from '../../reports/paper.ts';
import { paperFormats } from '../../reports/paper-file.ts';

const officePapers: readonly PaperKey[] = ['danh-sach', 'bao-cao', 'cham-diem', 'trich-ngang'];
const unitPapers: readonly PaperKey[] = ['doi-chieu', 'trich-ngang'];
const formatLabels = { docx: 'Word', xlsx: 'Excel', csv: 'CSV', json: 'JSON' } as const;

/** `unit` where the figures of one unit are shown: then the papers are that unit's own. */
type Props = { plan: number | string; period?: string; unit?: number | string };

/** A plan's papers for a period, to download: each in Word, Excel, CSV and JSON. */
export function PaperLinks({ plan, period, unit }: Props) {
  const query = new URLSearchParams();
  if (period) query.set('period', period);
  if (unit !== undefined) query.set('unit', String(unit));
  const search = query.size > 0 ? `?${query}` : '';
  return (
    <ul className="gs-papers">
      {(unit === undefined ? officePapers : unitPapers).map((paper) => (
        <li key={paper}>
          {paperLabels[paper]}:{' '}
          {paperFormats.map((format) => (
            <span key={format}>
              <a
                href={`/api/plans/${plan}/reports/${paper}.${format}${search}`}
                aria-label={`${paperLabels[paper]}, tệp ${formatLabels[format]}`}
                download
              >
                {formatLabels[format]}
              </a>{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
