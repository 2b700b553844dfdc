import { type CountedItem, type UncountedItem, uncountedReasonLabels } from '#models/quota/sheet.ts';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import { countedKindLabels } from '../../collections/plans/rule-labels.ts';
import type { QuotaPage } from '../../quota/quota-page.ts';

type Props<Item> = { page: QuotaPage; items: Item[]; isOffice: boolean };

/** The items of a figure, in order of time. */
export const CountedTable = ({ items, ...props }: Props<CountedItem>) => (
  <ItemTable {...props} items={items} last="Hạn" tell={({ late }) => (late ? 'Nộp muộn' : 'Đúng hạn')} />
);

/** What was done but does not count, with the reason. */
export const UncountedTable = ({ items, ...props }: Props<UncountedItem>) => (
  <ItemTable {...props} items={items} last="Vì sao" tell={({ why }) => uncountedReasonLabels[why]} />
);

type ItemTableProps<Item> = Props<Item> & { last: string; tell: (item: Item) => string };

function ItemTable<Item extends UncountedItem | CountedItem>({
  page: { units, labels, exemplarNames },
  items,
  isOffice,
  last,
  tell,
}: ItemTableProps<Item>) {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <table className="gs-items">
      <thead>
        <tr>
          <th scope="col">Ngày giờ</th>
          <th scope="col">Việc</th>
          <th scope="col">Điển hình</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.event} ${item.exemplar}`}>
            <td>{formatMoment(item.at)}</td>
            <td>
              {kindOf(item.event)}:{' '}
              <EventLink label={labels.get(item.event)} event={item.event} isOffice={isOffice} />
            </td>
            <td>{item.exemplar && exemplarNames.get(item.exemplar)}</td>
            <td>{unitNames.get(item.unit)}</td>
            <td>{tell(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindOf = (event: string): string =>
  countedKindLabels[event.slice(0, event.indexOf('/')) as keyof typeof countedKindLabels];

type LinkProps = { label: { text: string; href: string } | undefined; event: string; isOffice: boolean };

/** The record behind an event; broadcasts are written down by the radio desk, which a unit cannot open. */
function EventLink({ label, event, isOffice }: LinkProps) {
  if (!label) return 'không còn trong hệ thống';
  return isOffice || !event.startsWith('broadcast/') ? <a href={label.href}>{label.text}</a> : label.text;
}
