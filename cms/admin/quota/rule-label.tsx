'use client';

import { useFormFields, useRowLabel } from '@payloadcms/ui';
import { readBack } from '#models/quota/sentence.ts';
import { excerpt } from '#models/vietnamese/words.ts';
import { dayOf } from '../../quota/days.ts';
import { ruleOrNothing } from '../../quota/rule-form.ts';
import { useNames } from './use-names.ts';
import { writtenRule } from './written-rule.ts';

const longestLabel = 90;

/** What a rule's row is called when it is folded: the beginning of its sentence. */
export function RuleLabel() {
  const { data, rowNumber = 0 } = useRowLabel<object>();
  const from = useFormFields(([fields]) => dayOf(fields.from?.value as string | undefined));
  const to = useFormFields(([fields]) => dayOf(fields.to?.value as string | undefined));
  const row = writtenRule(data);
  const { groups, units } = useNames(row);
  const rule = ruleOrNothing(row);
  const name = `Mức chỉ tiêu ${rowNumber + 1}`;
  if (!rule || !from || !to || !groups || !units) return name;
  return `${name}: ${excerpt(readBack(rule, { from, to, groups }, units), longestLabel)}`;
}
