import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { HtmlView } from '#site/content/view.ts';
import { loadRenderer, type Renderer } from '#site/renderer/load.ts';
import { bodies, htmlViews, site } from '../fixture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});
const html = async (view: HtmlView) => (await renderer.render(view, bodies)).body;
const emc = /f-emc\.ngsp\.gov\.vn|name="emc"/;
const measured = (view: HtmlView): HtmlView => ({ ...view, site: { ...site, emc: '1234' } });

it('without a number no page has anything of the measuring, nor may it load from anywhere else', async () => {
  for (const view of htmlViews) expect(await html(view)).not.toMatch(emc);
});

it('with a number every page starts it from a file of its own and opens its policy to that one server', async () => {
  for (const view of htmlViews) {
    const body = await html(measured(view));
    expect(body).toContain('<meta name="emc" content="1234">');
    const [, whole = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(body) ?? [];
    // The search page's program, measured or not.
    const policy = whole.replace(" 'wasm-unsafe-eval'", '');
    const rule = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));
    expect(rule('script-src')).toBe("script-src 'self' https://f-emc.ngsp.gov.vn");
    expect(rule('img-src')).toBe("img-src 'self' https://f-emc.ngsp.gov.vn");
    expect(rule('connect-src')).toBe("connect-src 'self' https://f-emc.ngsp.gov.vn");
    expect(policy.match(/https?:/g)).toHaveLength(3);
    expect(policy).not.toMatch(/unsafe|\*/);
  }
});

it('the file carries the issued code’s calls, and the number only from the page', async () => {
  const [view] = htmlViews as [HtmlView];
  const before = new Set((await html(view)).match(/\/_astro\/[^"]+\.js/g));
  const [src] = ((await html(measured(view))).match(/\/_astro\/[^"]+\.js/g) ?? []).filter(
    (file) => !before.has(file),
  );
  const code = readFileSync(join(renderer.assets, src ?? ''), 'utf8');
  for (const call of ['setTrackerUrl', 'setSiteId', 'trackPageView', 'gov-tracking.min.js'])
    expect(code).toContain(call);
  expect(code).not.toContain('1234');
});
