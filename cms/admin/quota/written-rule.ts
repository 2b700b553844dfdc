import type { FormRule } from '../../quota/rule-form.ts';

const lists = ['parts', 'windows', 'dates'] as const;

/** A rule's row as the form holds it, where a list without rows is the number 0. */
export function writtenRule(row: object | undefined): FormRule {
  const values = { ...row } as FormRule;
  const emptied = lists.filter((name) => !Array.isArray(values[name])).map((name) => [name, []]);
  return { ...values, ...Object.fromEntries(emptied) };
}
