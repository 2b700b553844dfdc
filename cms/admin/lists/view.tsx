import type { AdminViewServerProps, Payload } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { idOf } from '../../access/actor.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { isWriter } from '../../access/is-writer.ts';
import { Desk, demandUser } from '../desk.tsx';
import { ListForm } from './list-form.tsx';
import './lists.css';

/** Nhập danh sách: a unit's Excel, Word or pasted list becomes introductions. */
export async function ListImport(view: AdminViewServerProps) {
  const user = demandUser(view, '/admin/nhap-danh-sach');
  const isOffice = isNewsroom(view.initPageResult);
  const unit = idOf(user.unit);
  const mayImport = isOffice || (isWriter(view.initPageResult) && unit !== undefined);
  return (
    <Desk view={view}>
      <section className="gs-lists gutter--left gutter--right">
        <h1>Nhập danh sách điển hình</h1>
        {mayImport ? (
          await form(view.payload, user, isOffice ? undefined : unit)
        ) : (
          <p>
            Mục này dành cho cơ quan thường trực và cộng tác viên đã gắn với đơn vị; hãy báo quản trị viên.
          </p>
        )}
      </section>
    </Desk>
  );
}

/** With the plans and units to choose from; `ownUnit` for one who imports for that unit alone. */
async function form(payload: Payload, user: User, ownUnit: number | string | undefined) {
  const find = { depth: 0, pagination: false, user, overrideAccess: false } as const;
  const [plans, units] = await Promise.all([
    payload.find({
      collection: 'plans',
      select: { title: true, number: true },
      sort: '-issuedOn',
      ...find,
    }),
    payload.find({
      collection: 'units',
      select: { name: true },
      sort: 'name',
      where: ownUnit === undefined ? {} : { id: { equals: ownUnit } },
      ...find,
    }),
  ]);
  return (
    <>
      <p>
        Chọn tệp Excel (.xlsx) hoặc Word (.docx) của đơn vị, hay chép bảng rồi dán vào. Bảng cần dòng tiêu đề
        có cột “Họ và tên” và “Tóm tắt thành tích”. Xem trước sẽ cho biết dòng nào lập được, dòng nào sai và
        vì sao; chưa bấm nút lập thì chưa có gì được ghi.
      </p>
      <ListForm
        isOffice={ownUnit === undefined}
        plans={plans.docs.map(({ id, title, number }) => ({
          id,
          name: [number, title].filter(Boolean).join(', '),
        }))}
        units={units.docs.map(({ id, name }) => ({ id, name }))}
      />
    </>
  );
}
