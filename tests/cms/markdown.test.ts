import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Body } from '#cms/fields/body.ts';
import { markdownOf } from '#cms/projection/markdown.ts';
import { speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenBody } from '#models/vietnamese/spoken/script.ts';
import { block, bodyOf, paragraph, picture, text } from '../setup/cms.ts';

const alts = new Map([['7', 'Cầu [mới]']]);
const write = (...parts: Parameters<typeof bodyOf>) => markdownOf(bodyOf(...parts) as unknown as Body, alts);
const link = (url: string, words: string) =>
  block('link', [text(words)], { fields: { url, linkType: 'custom' } });
const item = (...children: Parameters<typeof bodyOf>) => block('listitem', children);
const cell = (words: string) => block('tablecell', [paragraph(words)]);

describe('a text turned into Markdown', () => {
  it('keeps headings, bold, italics, quotations, rules and line breaks', () => {
    const written = write(
      block('heading', [text('Con đường mới')], { tag: 'h2' }),
      block('paragraph', [
        text('Bà '),
        text('Hoà ', 1),
        text('nói:', 2),
        { type: 'linebreak' },
        text('“Được.”', 3),
      ]),
      block('quote', [text('Một câu')]),
      { type: 'horizontalrule' },
    );
    expect(written).toBe('## Con đường mới\n\nBà **Hoà** _nói:_\\\n**_“Được.”_**\n\n> Một câu\n\n---');
  });

  it('keeps nested and numbered lists', () => {
    const inner = block('list', [item(text('ở trong'))], { listType: 'bullet' });
    const written = write(
      block('list', [item(text('Một')), item(inner), item(text('Hai'))], { listType: 'number', start: 1 }),
    );
    expect(written).toBe('1. Một\n   - ở trong\n2. Hai');
    expect(marked(written)).toMatch(/<ol>\s*<li>Một<ul>\s*<li>ở trong<\/li>\s*<\/ul>\s*<\/li>\s*<li>Hai/);
  });

  it('keeps tables, even with a | in a cell', () => {
    const written = write(
      block('table', [
        block('tablerow', [cell('Năm'), cell('Số hộ')]),
        block('tablerow', [cell('2025'), cell('1|2')]),
      ]),
    );
    expect(written).toBe('| Năm | Số hộ |\n| --- | --- |\n| 2025 | 1\\|2 |');
    expect(marked(written)).toContain('<td>1|2</td>');
  });

  it('keeps a picture that is known and drops one that is not', () => {
    expect(write(picture(7), picture(8))).toBe('![Cầu \\[mới\\]](media:7)');
  });

  it.each(['http://a.vn/x', 'https://a.vn/(x)', 'mailto:a@b.vn', 'tel:0912'])('keeps the link %s', (url) => {
    expect(marked(write(block('paragraph', [link(url, 'đây')])))).toMatch(/<a href="[^"]+">đây<\/a>/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JavaScript:alert(1)', '//a.vn', '/admin'])(
    'keeps only the words of the link %s',
    (url) => {
      expect(write(block('paragraph', [link(url, 'đây')]))).toBe('đây');
    },
  );

  it('leaves what a person typed as words: no HTML, heading, list or picture comes of it', () => {
    const typed = [
      '<script>alert(1)</script>',
      '# không phải tiêu đề',
      '1. không phải danh sách',
      '- cũng không',
      '+ cũng không',
      '---',
      '> không phải trích dẫn',
      '![x](media:9)',
      '[x](http://a.vn)',
      '`mã` *đậm* _nghiêng_ ~~gạch~~',
      'a &lt; b &amp; c',
      '| a | b |',
      '===',
    ];
    for (const words of typed) expect(shown(write(paragraph(words)))).toBe(words);
  });

  it('shows any words exactly as typed, in one paragraph', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab đ#-+*_`~<>[]()!|\\&;.1=:/"\''), maxLength: 30 }),
        (typed) => {
          const words = typed.trim().replace(/\s+/g, ' ');
          if (words === '') return;
          const written = write(paragraph(words));
          expect(marked(written)).toMatch(/^<p>[\s\S]*<\/p>\n$/);
          expect(shown(written)).toBe(words);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** What a reader sees of a paragraph: tags taken away, entities read. */
const shown = (markdown: string): string =>
  String(marked(markdown))
    .replace(/<\/?(?:p|a)(?: [^>]*)?>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

it.each([' ', '\t', ',', '#', ' #', '-', '.', '(', '['])(
  '60,000 times %j in a paragraph hold nobody up: text and script are made within seconds',
  (mark) => {
    const long = `# a${mark.repeat(60_000)}x`;
    const began = performance.now();
    spokenBody(write(paragraph(long)), speechSettingsSchema.parse({}));
    spokenBody(long, speechSettingsSchema.parse({}));
    expect(performance.now() - began).toBeLessThan(3000);
  },
);
