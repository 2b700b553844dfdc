import type { DateField } from 'payload';

/** A calendar day, shown as 21/11/2026. */
export function day(field: { name: string; label: string } & Partial<Omit<DateField, 'type'>>): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  };
}
