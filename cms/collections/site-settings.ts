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
    {
      name: 'responsible',
      type: 'group',
      label: 'Người chịu trách nhiệm nội dung',
      admin: { description: 'Hiện ở chân mọi trang và trong /humans.txt.' },
      fields: [
        line({ name: 'name', label: 'Họ tên' }),
        line({ name: 'position', label: 'Chức vụ' }),
        line({ name: 'phone', label: 'Điện thoại' }),
        { name: 'email', type: 'email', label: 'Thư điện tử' },
      ],
    },
    {
      name: 'english',
      type: 'group',
      label: 'Trang tiếng Anh',
      admin: { description: 'Trang /en/ giới thiệu cổng bằng tiếng Anh. Mục để trống có lời soạn sẵn.' },
      fields: [
        line({ name: 'name', label: 'Tên cổng bằng tiếng Anh' }),
        line({ name: 'council', label: 'Cơ quan chủ quản bằng tiếng Anh' }),
        prose({ name: 'introduction', label: 'Giới thiệu bằng tiếng Anh' }),
      ],
    },
    line({
      name: 'newsroom',
      label: 'Địa chỉ phòng biên tập',
      admin: {
        description:
          'Trang chủ dẫn biên tập viên tới đây. Phòng biên tập nên ở mạng nội bộ: để trống nếu không muốn công khai địa chỉ.',
        placeholder: 'https://toasoan.example.vn/admin',
      },
    }),
    line({
      name: 'hub',
      label: 'Máy chủ WebSub',
      admin: {
        description: 'Báo ngay cho đài mỗi khi dòng tin đổi. Để trống nếu không dùng.',
        placeholder: 'https://hub.example.vn/',
      },
    }),
    line({
      name: 'emc',
      label: 'Mã đo lường EMC',
      admin: {
        description:
          'Chỉ nhập số trong dòng setSiteId của đoạn mã được cấp. Khi có mã, mọi trang của cổng chạy đoạn mã đo lượt truy cập tải từ f-emc.ngsp.gov.vn; để trống thì cổng không tải gì từ nơi khác.',
        placeholder: '1234',
      },
    }),
  ],
};
