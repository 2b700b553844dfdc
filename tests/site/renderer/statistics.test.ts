import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRenderer, type Renderer } from '#site/renderer/load.ts';
import { fullWidth, stack } from '../../../site/src/charts/stack.ts';
import { bodies, planStatistics, statistics } from '../fixture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});

/** The figures of a table's rows, by the words of their first cell. */
function rowsOf(body: string, id: string): Map<string, string[]> {
  const table = body.slice(body.indexOf(`id="${id}"`), body.indexOf('</table>', body.indexOf(`id="${id}"`)));
  const words = (cell: string) =>
    cell
      .replace(/<span class="meta">.*?<\/span>/g, '')
      .replace(/<[^>]+>/g, '')
      .trim();
  return new Map(
    [...table.matchAll(/<tr[^>]*>\s*<th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(
      ([, label = '', cells = '']) => [
        words(label),
        [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, figure = '']) => figure),
      ],
    ),
  );
}

describe('the page of a plan', () => {
  it('says every figure in a table with a caption, as Vietnamese writes numbers, and adds them up', async () => {
    const { body } = await renderer.render(planStatistics, bodies);
    expect(Object.fromEntries(rowsOf(body, 'bang-ky'))).toEqual({
      'Quý III/2026': ['24', '19', '17', '2', '5', '0'],
      'Quý IV/2026': ['1.201', '1', '1', '0', '0', '1.200'],
      Cộng: ['1.225', '20', '18', '2', '5', '1.200'],
    });
    expect(Object.fromEntries(rowsOf(body, 'bang-don-vi'))).toMatchObject({
      'Xã Nà Lèng': ['13', '11', '9', '2', '2', '0'],
      Cộng: ['1.225', '20', '18', '2', '5', '1.200'],
    });
    expect(body.match(/<table>/g)).toHaveLength(
      body.match(/<caption id="[\w-]+">[^<]+<\/caption>/g)?.length ?? 0,
    );
  });

  it('says in words what a bar shows by colour', async () => {
    const { body } = await renderer.render(planStatistics, bodies);
    expect(body).toContain('17 đơn vị đủ, 2 nộp muộn, 5 thiếu');
    for (const [svg] of body.matchAll(/<svg class="bar".*?>/g)) expect(svg).toContain('aria-hidden="true"');
    for (const state of ['Đủ', 'Nộp muộn', 'Thiếu', 'Chưa đến hạn'])
      expect(body).toContain(`</svg>${state}</li>`);
  });
});

it('the overview leads to each plan and counts introductions and stories', async () => {
  const { body } = await renderer.render(statistics, bodies);
  for (const { href, title } of statistics.plans) expect(body).toContain(`<a href="${href}">${title}</a>`);
  expect(body).toContain('Cổng hiện có 1.234 bài viết.');
  expect(body).toContain('đã giới thiệu 60 lượt');
  expect(body).toContain(
    '25 trong 40 người được giới thiệu đã rõ công việc là người trực tiếp lao động, sản xuất: 62,5%.',
  );
});

describe('a chart', () => {
  const drawn = (body: string) => [
    ...body.matchAll(
      /<svg class="chart" role="img" aria-labelledby="([\w-]+)" aria-describedby="([\w-]+)".*?<\/svg>/gs,
    ),
  ];

  it('has a title, says all its figures, and stands before a table of the same ones', async () => {
    const { body } = await renderer.render(statistics, bodies);
    const charts = drawn(body);
    expect(charts).toHaveLength(3);
    for (const [svg, title, words] of charts) {
      expect(svg).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
      const said = new RegExp(`<desc id="${words}">([^<]+)\\.</desc>`).exec(svg)?.[1] ?? '';
      const table = rowsOf(body, String(title).replace(/-(\w+)-ten$/, '-bang-$1'));
      expect(table.size).toBeGreaterThan(1);
      const figures = said.split('; ').map((part) => /^(.+): ([\d.]+) /.exec(part)?.slice(1));
      expect(figures).toEqual([...table].map(([label, [figure]]) => [label, figure]));
      for (const [, [figure] = []] of table) expect(svg).toContain(`>${figure}</text>`);
    }
  });

  it('draws each bar as long, each column as tall, as its figure', async () => {
    const { body } = await renderer.render(statistics, bodies);
    const [, byMonth = '', byMovement = ''] = drawn(body).map(([svg]) => svg);
    const sizes = (svg: string, side: string) =>
      [...svg.matchAll(/<rect (?!class).*?>/g)].map(([rect]) =>
        Number(new RegExp(` ${side}="(\\d+)"`).exec(rect)?.[1]),
      );
    expect(sizes(byMonth, 'height')).toEqual([75, 150]);
    expect(sizes(byMovement, 'width')).toEqual([360, 1, 177]);
  });

  it('writes a long label in lines, and the year under its first month alone', async () => {
    const { body } = await renderer.render(statistics, bodies);
    expect(body).toMatch(
      />Học tập và làm theo tư tưởng, đạo đức,<\/text>.*?>phong cách Hồ Chí Minh<\/text>/s,
    );
    const [, byMonth = ''] = drawn(body).map(([svg]) => svg);
    expect([...byMonth.matchAll(/>(20\d\d)<\/text>/g)].map(([, year]) => year)).toEqual(['2026']);
  });
});

it('the parts of a bar stand side by side and end where they should', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), fc.nat(5000), (values, rest) => {
      const sum = values.reduce((total, value) => total + value, 0);
      const parts = values.map((value, index) => ({ kind: `k${index}`, value }));
      const segments = stack(parts, sum + rest);
      expect(segments.map(({ kind }) => kind)).toEqual(
        parts.filter(({ value }) => value > 0).map(({ kind }) => kind),
      );
      let edge = 0;
      for (const { x, width } of segments) {
        expect(x).toBe(edge);
        edge = x + width;
      }
      expect(edge).toBe(sum + rest > 0 ? Math.round((sum / (sum + rest)) * fullWidth) : 0);
    }),
  );
});
