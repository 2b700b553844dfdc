import {
  type EditorialAct,
  type EditorialState,
  editorialActLabels,
  editorialStateLabels,
  editorialStates,
  nextState,
} from '#models/editorial-state.ts';
import { type Role, roleLabels } from '#models/role.ts';
import { refuse } from './refuse.ts';

/** Where the act leads, or one sentence on why it is not allowed: the role never may, or not from this state. */
export function demandTransition(state: EditorialState, act: EditorialAct, role: Role): EditorialState {
  const next = nextState(state, act, role);
  if (next) return next;
  const everMay = editorialStates.some((from) => nextState(from, act, role) !== undefined);
  const done = `“${editorialActLabels[act]}”`;
  if (!everMay) refuse(`${roleLabels[role]} không có quyền ${done}.`, 403);
  return refuse(`Bài đang ở trạng thái “${editorialStateLabels[state]}” nên không ${done} được.`, 403);
}
