import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#site/src/text/markdown.ts';
import { picture } from '../fixture.ts';

const base = 'https://guongsang.example.vn/bai-viet/a/';
const render = (markdown: string) => renderMarkdown(markdown, { base, pictures: { m1: picture('a') } });

/** The elements and attributes that a story may hold. */
const known =
  /^<(?:\/?(?:p|h[2-6]|ul|li|blockquote|strong|em|del|code|pre|table|thead|tbody|tr|figure|figcaption|picture)|br|hr|\/(?:a|ol|td|th|div|span)|ol(?: start="\d+")?|t[dh](?: align="(?:left|center|right)")?|code class="language-[^"<>]*"|div class="table" role="region" aria-label="Bảng" tabindex="0"|span class="credit"|a href="(?:https?:\/\/|mailto:|tel:|\/)[^"<>]*"(?: rel="noopener")?|source type="image\/avif" srcset="[^"]*" sizes="[^"]*"|img src="\/media\/[^"]*" srcset="[^"]*" sizes="[^"]*" width="\d+" height="\d+" alt="[^"]*" loading="lazy" decoding="async")>$/;

function expectHarmless(html: string): void {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(known);
}

describe('a text that means harm', () => {
  it.each([
    '<script>alert(1)</script>',
    'chữ <img src=x onerror=alert(1)> chữ',
    '<svg/onload=alert(1)>',
    '<!-- chú thích --><b>x</b>',
    '<style>*{display:none}</style>',
    '<iframe src="https://x.example"></iframe>',
    '<div\nonclick=alert(1)>\n\n**x**\n\n</div>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A;avascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '[x](/a" onmouseover="alert(1))',
    '[x](<https://a.example/"><script>alert(1)</script>>)',
    '[x](https://a.example "a\\" onmouseover=\\"alert(1)")',
    '![x](https://theo-doi.example/1.gif)',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '![x" onerror="alert(1)](media:m1)',
    '![x](media:constructor) ![x](media:__proto__) ![x](media:la)',
    '<javascript:alert(1)>',
    '```"><script>alert(1)</script>\nx\n```',
    '| <script>alert(1)</script> | [x](javascript:1) |\n|---|---|\n| <img src=x onerror=1> | ]]> |',
    '&lt;script&gt; &#60;script&#62; &bogus; &#xZZ; & < > " \' ]]>',
    '[a]: javascript:alert(1)\n\n[x][a] ![y][a]',
    '# <script>x</script>\n\n> # <h1>y</h1>',
  ])('comes out harmless: %s', (markdown) => expectHarmless(render(markdown)));

  it('comes out harmless whatever is put together', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '"', "'", '&', '[', ']', '(', ')', '!', '*', '_', '`', '~', '|', '#', '-', '\n', '\n\n'],
      ...[
        '<script',
        '</p>',
        'on=x',
        'javascript:',
        'data:',
        'https://a.vn',
        'media:m1',
        '<!--',
        '-->',
        ' ',
        'ườ',
      ],
      ...['&#106;', '\\', '\t', '1. ', '<a href=x>', ']]>', 'www.a.vn', 'a@b.vn', '|-|-|'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectHarmless(render(pieces.join('')))),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
    );
  });

  it('escapes what follows a raw <pre> or <script> too', () => {
    expect(render('lời <pre> a < b')).toBe('<p>lời &lt;pre&gt; a &lt; b</p>\n');
    expect(render('lời <script> <img src=x onerror=alert(1)')).not.toMatch(/<(?!\/?p>)/);
  });

  it('shows raw HTML as the signs it is made of', () => {
    expect(render('<b>đậm</b>')).toBe('<p>&lt;b&gt;đậm&lt;/b&gt;</p>\n');
  });
});

describe('links', () => {
  it.each([
    ['[a](/van-ban/)', '<a href="/van-ban/">a</a>'],
    ['[a](../b/?x=1#y)', '<a href="/bai-viet/b/?x=1#y">a</a>'],
    ['[a](https://guongsang.example.vn/rss/)', '<a href="/rss/">a</a>'],
    [
      '[a](https://khac.example/?x=1&y=2)',
      '<a href="https://khac.example/?x=1&amp;y=2" rel="noopener">a</a>',
    ],
    ['[a](//khac.example/)', '<a href="https://khac.example/" rel="noopener">a</a>'],
    ['[a](mailto:a@b.vn)', '<a href="mailto:a@b.vn">a</a>'],
    ['[a](tel:0200123)', '<a href="tel:0200123">a</a>'],
    ['[**a**](javascript:1)', '<strong>a</strong>'],
  ])('%s', (markdown, html) => expect(render(markdown)).toBe(`<p>${html}</p>\n`));

  it('are whole addresses in a feed', () => {
    expect(renderMarkdown('[a](/van-ban/) [b](#c)', { base, absolute: true })).toBe(
      `<p><a href="https://guongsang.example.vn/van-ban/">a</a> <a href="${base}#c">b</a></p>\n`,
    );
  });
});

describe('pictures', () => {
  it('stand by themselves with caption and credit, between the words around them', () => {
    const html = render('trước ![](media:m1) sau');
    expect(html).toMatch(
      /^<p>trước<\/p>\n<figure><picture><source type="image\/avif" [^>]+><img [^>]+><\/picture><figcaption>.+<\/figcaption><\/figure>\n<p>sau<\/p>\n$/,
    );
    expect(html).toContain('<span class="credit">Ảnh: Hoàng Minh Khôi</span>');
  });

  it('that are not known leave nothing behind', () => {
    expect(render('![x](media:mất)')).toBe('');
  });
});

describe('headings', () => {
  it.each([
    ['# a\n\n## b\n\n# c', 'h2 h3 h2'],
    ['### a\n\n#### b', 'h2 h3'],
    ['## a\n\n#### b\n\n### c', 'h2 h3 h3'],
    ['> # a\n\n# b', 'h2 h2'],
    ['###### a\n\n# b', 'h2 h2'],
  ])('start at h2 and skip no level: %j', (markdown, levels) => {
    expect([...render(markdown).matchAll(/<(h\d)>/g)].map(([, level]) => level).join(' ')).toBe(levels);
  });
});

it('leaves Vietnamese quotation marks and dashes as they were typed', () => {
  expect(render('“Đẹp” – ‘tốt’ … "thẳng"')).toBe('<p>“Đẹp” – ‘tốt’ … &quot;thẳng&quot;</p>\n');
});
