import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A story's title is as long as its author wrote it, and the portal's name follows it.
      'long-title': 'off',
      // Scripts come from the portal itself, by names that carry their digest.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A table that scrolls is a named region; its wrapper is a div like any other.
      'prefer-native-element': 'off',
    },
  }),
);

/** What the HTML standard and its rules for assistive technology find wrong. */
export async function findInvalidHtml(pages: readonly Page[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { path, text } of pages)
    for (const { messages } of (await validator.validateString(text, path)).results)
      for (const { ruleId, message, selector } of messages)
        found.push({ where: path, what: `${ruleId}: ${message} (${selector})` });
  return found;
}
