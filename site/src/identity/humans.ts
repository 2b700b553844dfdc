import type { HumansView } from '#site/content/views/identity.ts';

/** Who stands behind the portal, as plain text: one thing a line, nothing where the office said nothing. */
export function humans({ site }: HumansView): string {
  const { responsible, contact } = site;
  const part = (heading: string, lines: [label: string, value: string | undefined][]) => {
    const said = lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
    return said.length > 0 ? [[heading, ...said].join('\n')] : [];
  };
  return `${[
    ...part('/* CỔNG THÔNG TIN */', [
      ['Tên cổng', site.name],
      ['Cơ quan chủ quản', site.council],
      ['Địa chỉ', site.url],
    ]),
    ...part('/* NGƯỜI CHỊU TRÁCH NHIỆM NỘI DUNG */', [
      ['Họ tên', responsible.name],
      ['Chức vụ', responsible.position],
      ['Điện thoại', responsible.phone],
      ['Thư điện tử', responsible.email],
    ]),
    ...part('/* ĐẦU MỐI LIÊN HỆ */', [
      ['Họ tên', contact.name],
      ['Cơ quan, địa chỉ', contact.office],
      ['Điện thoại', contact.phone],
      ['Thư điện tử', contact.email],
    ]),
  ].join('\n\n')}\n`;
}
