import type { GlobalBeforeChangeHook } from 'payload';
import type { SiteSetting } from '#cms/payload-types.ts';
import { siteSchema } from '#models/site.ts';
import { flawOf } from '../projection/checked.ts';
import { siteRecord } from '../projection/records.ts';
import { refuse } from './refuse.ts';

const labels: Record<string, string> = {
  name: 'Tên cổng',
  province: 'Tỉnh, thành phố',
  council: 'Cơ quan chủ quản',
  tagline: 'Dòng giới thiệu ngắn',
  introduction: 'Giới thiệu',
  notice: 'Thông báo trên mọi trang',
  'contact.name': 'Họ tên',
  'contact.office': 'Cơ quan, địa chỉ',
  'contact.phone': 'Điện thoại',
  'contact.email': 'Thư điện tử',
  hub: 'Máy chủ WebSub',
};

/** Settings the portal could not show are not kept: without them it would have no name at all. */
export const demandPublicSettings: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const whole = {
    ...originalDoc,
    ...data,
    contact: { ...originalDoc?.contact, ...data.contact },
  } as SiteSetting;
  const flaw = flawOf(siteSchema, siteRecord(whole, req.payload.config.custom.siteUrl));
  if (flaw) refuse(`Mục “${labels[flaw.path] ?? flaw.path}” ${flaw.words}; hãy sửa lại mục đó.`);
  return data;
};
