import { namesExceptions, namesSomebody } from '../membership.ts';
import type { QuotaPlan } from '../plan.ts';
import type { Whom } from '../rule.ts';

export function whomObjections(whom: Whom, { groups }: Pick<QuotaPlan, 'groups'>): string[] {
  const unknown = [...whom.groups, ...whom.exceptGroups].filter(
    (key) => !groups.some((group) => group.key === key),
  );
  return [
    ...(namesSomebody(whom) || namesExceptions(whom) || whom.together
      ? []
      : ['Chưa nêu chỉ tiêu giao cho ai: chọn loại đơn vị, cụm, khối hoặc từng đơn vị.']),
    ...unknown.map((key) => `Không tìm thấy cụm, khối “${key}”: chọn lại cụm, khối của chỉ tiêu.`),
  ];
}
