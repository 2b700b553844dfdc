import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '#cms/projection/markdown.ts';
import { markdownToBody } from '../../scripts/importing/markdown-to-body.ts';

const alts = new Map([['7', 'Con đò trên sông']]);
const pictureId = (source: string) => (source === 'do.jpg' ? 7 : undefined);
/** What the portal will print of a text: into the editor's form, out to the archive's Markdown, to HTML. */
const printed = (markdown: string) =>
  marked.parse(markdownOf(markdownToBody(markdown, pictureId), alts), { async: false });

/** Spaces beside marks and breaks may move; not a letter, not a mark. */
const withoutSpaces = (markdown: string) => markdown.replace(/\s+/g, '');

describe('a Markdown text on its way through the newsroom', () => {
  test.each([
    [
      'headings, from the second level down',
      '# Một\n\n## Hai\n\n##### Năm',
      /<h2>Một<\/h2>\s*<h2>Hai<\/h2>\s*<h4>Năm<\/h4>/,
    ],
    [
      'bold and italic',
      'a **đậm *và nghiêng* nữa** b',
      /a <strong>đậm<\/strong> <strong><em>và nghiêng<\/em><\/strong> <strong>nữa<\/strong> b/,
    ],
    [
      'lists in lists',
      '- một\n  1. hai\n  2. ba\n- bốn',
      /<ul>\s*<li>một\s*<ol>\s*<li>hai<\/li>\s*<li>ba<\/li>\s*<\/ol>\s*<\/li>\s*<li>bốn<\/li>/,
    ],
    [
      'one list about an empty one',
      '1. một\n\n* \n\n1. hai',
      /<ol>\s*<li>một<\/li>\s*<li>hai<\/li>\s*<\/ol>/,
    ],
    ['the number a list starts with', '4. bốn\n5. năm', /<ol start="4">/],
    ['a typed number', '1\\. một\n\n3\\. ba', /<p>1\. một<\/p>\s*<p>3\. ba<\/p>/],
    [
      'tables',
      '| a | b |\n| --- | --- |\n| 1 \\| 2 | **ba** |',
      /<td>1 \| 2<\/td>\s*<td><strong>ba<\/strong><\/td>/,
    ],
    [
      'links',
      '[đây](https://example.vn/a_b?c=1&d=2)',
      /<a href="https:\/\/example\.vn\/a_b\?c=1&amp;d=2">đây<\/a>/,
    ],
    ['quotations of two paragraphs', '> một\n>\n> hai', /<blockquote>\s*<p>một<br>hai/],
    ['what HTML has a name for', 'A &amp; B&nbsp;&#38; C', /A &amp; B &amp; C/],
    ['rules and line breaks', 'a\\\nb\n\n---\n\nc', /a<br>b<\/p>\s*<hr>\s*<p>c/],
    [
      'pictures, behind their paragraph',
      'Trước ![đò](do.jpg) sau.',
      /Trước\s+sau\.<\/p>\s*<p><img src="media:7" alt="Con đò trên sông">/,
    ],
    ['a picture in a list', '- một ![đò](do.jpg)\n- hai', /<li>hai<\/li>\s*<\/ul>\s*<p><img src="media:7"/],
  ])('keeps %s', (_what, markdown, html) => {
    expect(printed(markdown)).toMatch(html);
  });

  test.each([
    ['an unknown picture', '![x](khong-co.jpg)', /^\s*$/],
    ['HTML', 'a <b>b</b>\n\n<script>alert(1)</script>', /^(?![\s\S]*<(?:b|script)>)[\s\S]*alert\(1\)/],
    ['a dangerous address', '[bấm](javascript:alert(1))', /^<p>bấm<\/p>\s*$/],
  ])('lets nothing happen with %s', (_what, markdown, html) => {
    expect(printed(markdown)).toMatch(html);
  });

  test('comes out as it is kept, whatever was typed: the second trip changes nothing', () => {
    const word = fc.constantFrom(
      'người',
      '**tốt**',
      '*việc*',
      'tốt',
      '1.',
      '-',
      '|',
      '*',
      '\\',
      '[a](b)',
      '`x`',
      '<br>',
      '  ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '![đò](do.jpg)',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const once = markdownOf(markdownToBody(words.join(' '), pictureId), alts);
        const twice = markdownOf(markdownToBody(once.replaceAll('media:7', 'do.jpg'), pictureId), alts);
        expect(withoutSpaces(twice)).toBe(withoutSpaces(once));
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same record twice: ids do not come from chance', () => {
    const text = '[a](https://example.vn) ![đò](do.jpg)';
    expect(markdownToBody(text, pictureId)).toEqual(markdownToBody(text, pictureId));
  });
});
