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
  'responsible.name': 'Họ tên người chịu trách nhiệm',
  'responsible.position': 'Chức vụ người chịu trách nhiệm',
  'responsible.phone': 'Điện thoại người chịu trách nhiệm',
  'responsible.email': 'Thư điện tử người chịu trách nhiệm',
  'english.name': 'Tên cổng bằng tiếng Anh',
  'english.council': 'Cơ quan chủ quản bằng tiếng Anh',
  'english.introduction': 'Giới thiệu bằng tiếng Anh',
  newsroom: 'Địa chỉ phòng biên tập',
  hub: 'Máy chủ WebSub',
  emc: 'Mã đo lường EMC',
};

const groups = ['contact', 'responsible', 'english'] as const;

/** Settings the portal could not show are not kept: without them it would have no name at all. */
export const demandPublicSettings: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const whole = {
    ...originalDoc,
    ...data,
    ...Object.fromEntries(groups.map((group) => [group, { ...originalDoc?.[group], ...data[group] }])),
  } as SiteSetting;
  const flaw = flawOf(siteSchema, siteRecord(whole, req.payload.config.custom.siteUrl));
  if (flaw) refuse(`Mục “${labels[flaw.path] ?? flaw.path}” ${flaw.words}; hãy sửa lại mục đó.`);
  return data;
};
