import { z } from 'zod';

/** What an exemplar does in life: plans ask for workers rather than leaders, for one pupil and one teacher. */
export const exemplarRoleLabels = {
  leader: 'Lãnh đạo, quản lý',
  official: 'Công chức, viên chức, người lao động',
  farmer: 'Nông dân',
  worker: 'Công nhân, người lao động trực tiếp',
  teacher: 'Nhà giáo',
  pupil: 'Học sinh, sinh viên',
  healthWorker: 'Thầy thuốc, nhân viên y tế',
  soldier: 'Bộ đội, công an, dân quân',
  entrepreneur: 'Doanh nhân, chủ cơ sở sản xuất',
  unionMember: 'Cán bộ, hội viên Mặt trận, đoàn thể',
  resident: 'Người dân trong cộng đồng',
} as const;

export const exemplarRoleSchema = z.enum(
  Object.keys(exemplarRoleLabels) as [
    keyof typeof exemplarRoleLabels,
    ...(keyof typeof exemplarRoleLabels)[],
  ],
);
export type ExemplarRole = z.infer<typeof exemplarRoleSchema>;

/** Người trực tiếp lao động, sản xuất, công tác: whom the Law on Emulation and Commendation 2022 puts first. */
export const directLabourRoles: readonly ExemplarRole[] = ['farmer', 'worker'];

export const worksDirectly = (role: ExemplarRole): boolean => directLabourRoles.includes(role);
