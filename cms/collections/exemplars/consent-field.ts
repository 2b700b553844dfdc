import type { GroupField } from 'payload';
import { isWriter } from '../../access/is-writer.ts';
import { day } from '../../fields/day.ts';
import { line, prose } from '../../fields/text.ts';

/** The consent to be told of, as Luật Bảo vệ dữ liệu cá nhân asks. It never leaves the newsroom. */
export const consentField: GroupField = {
  name: 'consent',
  type: 'group',
  label: 'Đồng ý cho nêu gương',
  access: { read: isWriter, create: isWriter, update: isWriter },
  admin: {
    description:
      'Cá nhân và hộ gia đình phải đồng ý trước khi bài được đăng; im lặng không phải là đồng ý. Rút lại đồng ý thì bài tự rời cổng.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        line({ name: 'givenBy', label: 'Người đồng ý' }),
        day({ name: 'givenOn', label: 'Ngày đồng ý' }),
      ],
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      label: 'Đồng ý đăng, phát trên',
      options: [
        { value: 'portal', label: 'Cổng thông tin' },
        { value: 'radio', label: 'Đài truyền thanh' },
      ],
    },
    {
      name: 'form',
      type: 'select',
      label: 'Hình thức đồng ý',
      options: [
        { value: 'paper', label: 'Văn bản có chữ ký' },
        { value: 'message', label: 'Tin nhắn, thư điện tử' },
        { value: 'recording', label: 'Ghi âm, ghi hình' },
      ],
    },
    line({
      name: 'paper',
      label: 'Nơi lưu giấy đồng ý',
      admin: { placeholder: 'Cặp số 3, Văn phòng UBND xã' },
    }),
    {
      name: 'isMinor',
      type: 'checkbox',
      label: 'Là trẻ em (từ đủ 7 tuổi phải có cả trẻ và người đại diện đồng ý)',
      defaultValue: false,
    },
    line({
      name: 'guardian',
      label: 'Người đại diện đồng ý',
      admin: { condition: (_data, consent) => Boolean(consent?.isMinor) },
    }),
    day({
      name: 'withdrawnOn',
      label: 'Ngày rút lại đồng ý',
      admin: { description: 'Ghi ngày này thì mọi bài kể về người đó rời cổng ngay.' },
    }),
    prose({ name: 'note', label: 'Ghi chú về việc đồng ý' }),
  ],
};
