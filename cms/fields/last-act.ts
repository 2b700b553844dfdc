import type { Field, GroupField } from 'payload';
import { isWriter } from '../access/is-writer.ts';

const no = () => false;

/** Kept out of every form and list: the server reads or writes it. */
export const hidden = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/admin/no-button.tsx#NoButton' },
};

/** Which act this save is, and why: read by the hooks, kept nowhere. */
export const actFields: Field[] = [
  { name: 'act', type: 'text', label: 'Việc', virtual: true, admin: hidden },
  { name: 'actReason', type: 'text', label: 'Lý do', virtual: true, admin: hidden },
];

/** The facts of the act that made this version, from which a lost timeline line is healed. */
export const lastActField: GroupField = {
  name: 'lastAct',
  type: 'group',
  label: 'Việc gần nhất',
  access: { read: isWriter, create: no, update: no },
  admin: hidden,
  fields: [
    { name: 'actId', type: 'text' },
    { name: 'act', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date' },
    { name: 'reason', type: 'text' },
    { name: 'fromState', type: 'text' },
    { name: 'toState', type: 'text' },
  ],
};
