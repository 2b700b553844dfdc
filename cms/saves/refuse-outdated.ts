import type { CollectionBeforeValidateHook } from 'payload';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import { refuse } from '../rules/refuse.ts';

/**
 * A form sends back the moment of the version it was filled from. Where the record was saved since, it is not
 * written over; the form keeps what was typed. Who sends no moment means only the fields that are sent.
 */
export const refuseOutdated: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create' || !data?.updatedAt || !originalDoc?.updatedAt) return data;
  if (new Date(data.updatedAt) >= new Date(originalDoc.updatedAt)) return data;
  return refuse(
    `${originalDoc.savedBy ?? 'Có người'} đã lưu mục này lúc ${inWords(originalDoc.updatedAt)}, sau khi anh, chị mở ra; phần vừa gõ vẫn còn trên màn hình, hãy chép lại phần cần giữ, tải lại trang rồi sửa trên bản mới.`,
    409,
  );
};

/** “25/11/2026, 8h05”: the admin would take what follows a colon for a list of fields. */
const inWords = (moment: string) => formatMoment(moment).replace(':', 'h');
