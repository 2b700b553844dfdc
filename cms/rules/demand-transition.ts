import { type Role, roleLabels } from '#models/role.ts';
import { nextIn, type Workflow } from '#models/workflow.ts';
import { refuse } from './refuse.ts';

/** Where the act leads, or one sentence on why it is not allowed: the role never may, or not from this state. */
export function demandTransition<State extends string, Act extends string>(
  workflow: Workflow<State, Act>,
  state: State,
  act: Act,
  role: Role,
): State {
  const next = nextIn(workflow, state, act, role);
  if (next) return next;
  const { called, actLabels, stateLabels, transitions } = workflow;
  const done = `“${actLabels[act]}”`;
  if (!transitions[act].some(({ by }) => by.includes(role)))
    refuse(`${roleLabels[role]} không có quyền ${done}.`, 403);
  return refuse(`${called} đang ở trạng thái “${stateLabels[state]}” nên không ${done} được.`, 403);
}
