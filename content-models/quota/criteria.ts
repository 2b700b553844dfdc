import type { ExemplarKind } from '../exemplar.ts';
import type { ExemplarRole } from '../exemplar-role.ts';
import type { Field } from '../field.ts';

type Scope = { field?: Field | null; exemplarKinds?: ExemplarKind[] | null; roles?: ExemplarRole[] | null };
type Subject = { field?: Field | null; exemplarKind?: ExemplarKind | null; role?: ExemplarRole | null };

/** Tiêu chí chung hold for all; the others for their field, kinds and roles only. */
export const isGeneral = ({ field, exemplarKinds, roles }: Scope): boolean =>
  !field && !exemplarKinds?.length && !roles?.length;

/** Whether a criterion of a plan is one to tick for this exemplar in this field. */
export const holdsFor = (scope: Scope, { field, exemplarKind, role }: Subject): boolean =>
  (!scope.field || scope.field === field) &&
  among(scope.exemplarKinds, exemplarKind) &&
  among(scope.roles, role);

const among = <Value>(list: Value[] | null | undefined, value: Value | null | undefined): boolean =>
  !list?.length || (value !== null && value !== undefined && list.includes(value));
