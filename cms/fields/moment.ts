import type { DateField } from 'payload';

/** A moment, shown as 21/11/2026, 13:30. */
export function moment(field: { name: string; label: string } & Partial<Omit<DateField, 'type'>>): DateField {
  return {
    ...field,
    type: 'date',
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy, HH:mm', timeFormat: 'HH:mm' },
    },
  };
}
