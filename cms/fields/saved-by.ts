import type { Field } from 'payload';
import { isWriter } from '../access/is-writer.ts';
import { hidden } from './last-act.ts';

const no = () => false;

/** Who saved the record last, to be named to who saved too late. */
export const savedByField: Field = {
  name: 'savedBy',
  type: 'text',
  label: 'Người lưu gần nhất',
  access: { read: isWriter, create: no, update: no },
  admin: hidden,
};
