import { z } from 'zod';
import type { Role } from './role.ts';
import { actsIn, deciders, newsroom, nextIn, type Transition, type Workflow, writers } from './workflow.ts';

/** Where a story stands: draft, submitted, sent back, approved for an hour to come, published, withdrawn. */
export const editorialStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const;
export const editorialStateSchema = z.enum(editorialStates);
export type EditorialState = z.infer<typeof editorialStateSchema>;

export const editorialStateLabels: Record<EditorialState, string> = {
  draft: 'Bản nháp',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt, chờ giờ đăng',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
};

export const editorialActs = [
  'edit',
  'submit',
  'return',
  'approve',
  'publish',
  'unpublish',
  'withdraw',
] as const;
export const editorialActSchema = z.enum(editorialActs);
export type EditorialAct = z.infer<typeof editorialActSchema>;

export const editorialActLabels: Record<EditorialAct, string> = {
  edit: 'Lưu bản nháp',
  submit: 'Trình duyệt',
  return: 'Trả lại',
  approve: 'Duyệt, hẹn giờ đăng',
  publish: 'Duyệt và đăng',
  unpublish: 'Hạ bài về bản nháp',
  withdraw: 'Gỡ bài',
};

/** Trả lại and gỡ change somebody's work or the public record: each says why. */
export const actsNeedingReason: readonly EditorialAct[] = ['return', 'withdraw'];

/** The whole workflow. An act that no row allows is refused. */
export const transitions: Record<EditorialAct, readonly Transition<EditorialState>[]> = {
  edit: [
    { from: ['draft', 'returned'], to: 'same', by: writers },
    { from: ['submitted'], to: 'same', by: newsroom },
    { from: ['approved'], to: 'submitted', by: newsroom },
    { from: ['published', 'withdrawn'], to: 'draft', by: newsroom },
  ],
  submit: [{ from: ['draft', 'returned'], to: 'submitted', by: writers }],
  return: [{ from: ['submitted', 'approved'], to: 'returned', by: newsroom }],
  approve: [
    { from: ['draft', 'submitted', 'returned', 'approved', 'withdrawn'], to: 'approved', by: deciders },
  ],
  publish: [
    {
      from: ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'],
      to: 'published',
      by: deciders,
    },
  ],
  unpublish: [
    { from: ['draft', 'submitted', 'returned', 'approved', 'published'], to: 'draft', by: deciders },
  ],
  withdraw: [
    { from: ['draft', 'submitted', 'returned', 'approved', 'published'], to: 'withdrawn', by: deciders },
  ],
};

export const editorialWorkflow: Workflow<EditorialState, EditorialAct> = {
  called: 'Bài',
  stateLabels: editorialStateLabels,
  actLabels: editorialActLabels,
  actsNeedingReason,
  transitions,
};

export const nextState = (state: EditorialState, act: EditorialAct, role: Role): EditorialState | undefined =>
  nextIn(editorialWorkflow, state, act, role);

export const actsFor = (state: EditorialState, role: Role): EditorialAct[] =>
  actsIn(editorialWorkflow, state, role);
