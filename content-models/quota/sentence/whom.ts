import type { UnitKind } from '../../unit.ts';
import { namesExceptions, namesSomebody } from '../membership.ts';
import type { UnitGroup } from '../plan.ts';
import type { Whom } from '../rule.ts';
import { listed } from './words.ts';

/** Names of units by id. */
export type UnitNames = Readonly<Record<string, string>>;

const kindNouns: Record<UnitKind, string> = {
  department: 'sở, ban, ngành',
  commune: 'xã',
  ward: 'phường',
  specialZone: 'đặc khu',
  organisation: 'tổ chức Mặt trận, đoàn thể',
  force: 'đơn vị lực lượng vũ trang',
  school: 'trường học',
  healthFacility: 'cơ sở y tế',
  enterprise: 'doanh nghiệp, hợp tác xã',
  district: 'huyện (cũ)',
  town: 'thị xã, thành phố thuộc tỉnh (cũ)',
  township: 'thị trấn (cũ)',
};

/** "Mỗi xã, phường", "Mỗi đơn vị còn lại, trừ Khối huyện,", "Toàn địa bàn": the subject of the sentence. */
export function whomWords(whom: Whom, groups: readonly UnitGroup[], names: UnitNames): string {
  return `${addressees(whom, groups, names)}${exceptions(whom, groups, names)}${whom.together ? ' cùng' : ''}`;
}

function addressees(whom: Whom, groups: readonly UnitGroup[], names: UnitNames): string {
  const { unitKinds, units, together } = whom;
  const each = together ? 'Các' : 'Mỗi';
  if (!namesSomebody(whom) && together) return 'Toàn địa bàn';
  if (!namesSomebody(whom)) return namesExceptions(whom) ? 'Mỗi đơn vị còn lại' : 'Đơn vị (chưa nêu là ai)';
  const onlyUnits = unitKinds.length + whom.groups.length === 0;
  if (onlyUnits && units.length === 1) return unitNames(units, names).join();
  const parts = [
    ...(unitKinds.length > 0 ? [unitKinds.map((kind) => kindNouns[kind]).join(', ')] : []),
    ...(whom.groups.length > 0 ? [`đơn vị thuộc ${listed(groupNames(whom.groups, groups), 'và')}`] : []),
    ...(units.length > 0 ? [`đơn vị trong số ${listed(unitNames(units, names), 'và')}`] : []),
  ];
  return `${each} ${parts.join('; ')}`;
}

function exceptions(whom: Whom, groups: readonly UnitGroup[], names: UnitNames): string {
  if (!namesExceptions(whom)) return '';
  const left = [...groupNames(whom.exceptGroups, groups), ...unitNames(whom.exceptUnits, names)];
  return `, trừ ${listed(left, 'và')},`;
}

function groupNames(keys: readonly string[], groups: readonly UnitGroup[]): string[] {
  return keys.map((key) => groups.find((group) => group.key === key)?.name ?? `nhóm ${key}`);
}

function unitNames(ids: readonly string[], names: UnitNames): string[] {
  return ids.map((id) => names[id] ?? `đơn vị số ${id}`);
}
