import type { GroupField } from 'payload';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { line, prose } from '../../fields/text.ts';

/** Personal data for the office's own work; ethnicity and religion are sensitive by law. Nothing public uses it. */
export const internalField: GroupField = {
  name: 'internal',
  type: 'group',
  label: 'Thông tin nội bộ',
  access: { read: isNewsroom, create: isNewsroom, update: isNewsroom },
  admin: { description: 'Chỉ cán bộ phòng biên tập đọc được; không bao giờ lên cổng.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'birthYear', type: 'number', label: 'Năm sinh', min: 1900, max: 2100 },
        line({ name: 'phone', label: 'Điện thoại' }),
      ],
    },
    {
      type: 'row',
      fields: [line({ name: 'ethnicity', label: 'Dân tộc' }), line({ name: 'religion', label: 'Tôn giáo' })],
    },
    line({ name: 'address', label: 'Địa chỉ' }),
    prose({ name: 'note', label: 'Ghi chú' }),
  ],
};
