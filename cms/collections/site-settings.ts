import type { GlobalConfig } from 'payload';
import { isDecider } from '../access/is-decider.ts';
import { signedIn } from '../access/signed-in.ts';
import { line, prose } from '../fields/text.ts';
import { announceGlobal } from '../jobs/announce-publication.ts';
import { demandPublicSettings } from '../rules/demand-public-settings.ts';

const publication = announceGlobal('site-settings');

/** What the portal says of itself. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Thông tin cổng',
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    hidden: ({ user }) => user?.role === 'contributor' || user?.role === 'radio',
  },
  access: { read: signedIn, update: isDecider },
  hooks: {
    beforeChange: [demandPublicSettings, publication.beforeChange],
    afterChange: [publication.afterChange],
  },
  fields: [
    line({ name: 'name', label: 'Tên cổng', required: true, defaultValue: 'Gương Sáng' }),
    line({ name: 'province', label: 'Tỉnh, thành phố' }),
    line({
      name: 'council',
      label: 'Cơ quan chủ quản',
      required: true,
      defaultValue: 'Hội đồng Thi đua – Khen thưởng',
    }),
    line({ name: 'tagline', label: 'Dòng giới thiệu ngắn' }),
    prose({ name: 'introduction', label: 'Giới thiệu' }),
    prose({
      name: 'notice',
      label: 'Thông báo trên mọi trang',
      admin: { description: 'Để trống nếu không có thông báo.' },
    }),
    {
      name: 'contact',
      type: 'group',
      label: 'Đầu mối liên hệ',
      fields: [
        line({ name: 'name', label: 'Họ tên' }),
        line({ name: 'office', label: 'Cơ quan, địa chỉ' }),
        line({ name: 'phone', label: 'Điện thoại' }),
        { name: 'email', type: 'email', label: 'Thư điện tử' },
      ],
    },
    line({
      name: 'hub',
      label: 'Máy chủ WebSub',
      admin: {
        description: 'Báo ngay cho đài mỗi khi dòng tin đổi. Để trống nếu không dùng.',
        placeholder: 'https://hub.example.vn/',
      },
    }),
  ],
};
