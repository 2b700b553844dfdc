import type { Station } from '#cms/payload-types.ts';
import type { Week } from '#models/vietnamese/week.ts';
import { minutesOf } from '../../radio/programme.ts';

/** Beyond these a list is unfolded first. */
const few = 3;

/** One click for the week's package, for each station as long as its programme. */
export function PackageLinks({ stations, week }: { stations: Station[]; week: Week }) {
  const links = stations.map((station) => (
    <a
      key={station.id}
      className="gs-radio-button"
      href={`/api/stations/${station.id}/goi-tuan?tuan=${week.from}`}
      download
    >
      Tải gói phát thanh tuần
      <small>
        {station.name}, chương trình {minutesOf(station)} phút
      </small>
    </a>
  ));
  if (links.length <= few) return <div className="gs-radio-packages">{links}</div>;
  return (
    <details>
      <summary>Tải gói phát thanh tuần cho một trong {links.length} đài</summary>
      <div className="gs-radio-packages">{links}</div>
    </details>
  );
}
