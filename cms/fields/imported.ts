import type { Field } from 'payload';

const no = () => false;

const hiddenText = (name: string, label: string, index = false): Field => ({
  name,
  type: 'text',
  label,
  index,
  access: { create: no, update: no },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
});

/** Where an imported record came from, so that importing the same files again changes nothing. */
export const importedFields: Field[] = [
  hiddenText('importKey', 'Nguồn nhập', true),
  hiddenText('importSourceDigest', 'Dấu của tệp nguồn', true),
  hiddenText('importContentDigest', 'Dấu của nội dung đã nhập'),
];
