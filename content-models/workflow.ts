import type { Role } from './role.ts';

export const writers: readonly Role[] = ['contributor', 'editor', 'approver', 'administrator'];
export const newsroom: readonly Role[] = ['editor', 'approver', 'administrator'];
export const deciders: readonly Role[] = ['approver', 'administrator'];

export type Transition<State extends string> = {
  from: readonly State[];
  to: State | 'same';
  by: readonly Role[];
};

/** A way through an office as data: an act that no row allows is refused. */
export type Workflow<State extends string, Act extends string> = {
  /** What goes this way, as a sentence begins with it: “Bài”. */
  called: string;
  stateLabels: Record<State, string>;
  actLabels: Record<Act, string>;
  /** Acts that are not done without saying why. */
  actsNeedingReason: readonly Act[];
  transitions: Record<Act, readonly Transition<State>[]>;
};

/** The state an act leads to, or undefined where the role may not do it from there. */
export function nextIn<State extends string, Act extends string>(
  { transitions }: Workflow<State, Act>,
  state: State,
  act: Act,
  role: Role,
): State | undefined {
  const row = transitions[act].find(({ from, by }) => from.includes(state) && by.includes(role));
  if (!row) return undefined;
  return row.to === 'same' ? state : row.to;
}

/** What a role may do in this state, in the order of the table. */
export const actsIn = <State extends string, Act extends string>(
  workflow: Workflow<State, Act>,
  state: State,
  role: Role,
): Act[] =>
  (Object.keys(workflow.transitions) as Act[]).filter(
    (act) => nextIn(workflow, state, act, role) !== undefined,
  );
