import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BuiltInAbbreviations } from '#cms/admin/radio/built-in-abbreviations.tsx';
import { abbreviationGroups } from '#models/vietnamese/spoken/abbreviations.ts';

test('the station sees every abbreviation the system knows, under its group', () => {
  const html = renderToStaticMarkup(createElement(BuiltInAbbreviations));
  for (const { name, entries } of abbreviationGroups) expect(html).toContain(`${name} (${entries.length})`);
  expect(html).toContain('<dt>UBND</dt><dd>Ủy ban nhân dân</dd>');
  expect(html.match(/<dt>/g)).toHaveLength(abbreviationGroups.flatMap(({ entries }) => entries).length);
});
