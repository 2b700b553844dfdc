import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

type Condition = {
  /** How the page is read. */
  name: string;
  context: BrowserContextOptions;
  /** Brings the page into that state. */
  prepare?: (tab: Tab) => Promise<void>;
  /** What is wrong then, one line each. */
  look: (tab: Tab) => Promise<string[]>;
};

const phone = { width: 360, height: 740 };

/** WCAG 2.2 at AA, where a rule wants to be seen at work and not read from the markup. */
const conditions: Condition[] = [
  {
    // 1.4.10: 320 px is a desktop window of 1280 at 400 %.
    name: 'phóng to 400 %',
    context: { viewport: { width: 320, height: 256 } },
    look: wider,
  },
  {
    // 1.4.4
    name: 'chữ 200 %',
    context: { viewport: phone },
    prepare: (tab) => tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')),
    look: wider,
  },
  { name: 'bàn phím', context: { viewport: { width: 1280, height: 900 } }, look: walkByKeyboard },
  {
    name: 'bàn phím, màu bắt buộc',
    context: { viewport: phone, forcedColors: 'active' },
    look: walkByKeyboard,
  },
  {
    // 2.3.3
    name: 'giảm chuyển động',
    context: { viewport: phone, reducedMotion: 'reduce' },
    look: movingParts,
  },
  { name: 'dàn bài', context: { viewport: phone }, look: outline },
];

/** Reads the pages as people do who enlarge them, walk them by keyboard, or cannot bear motion. */
export async function findHardReading(
  browser: Browser,
  url: string,
  pages: readonly Page[],
): Promise<Finding[]> {
  const byCondition = conditions.map(async ({ name, context: options, prepare, look }) => {
    const found: Finding[] = [];
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    for (const { path } of pages) {
      await tab.goto(url + path);
      await prepare?.(tab);
      for (const what of await look(tab)) found.push({ where: `${path} (${name})`, what });
    }
    await context.close();
    return found;
  });
  return (await Promise.all(byCondition)).flat();
}

/** Whether one must scroll sideways, and for which elements. */
function wider(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const [widest] = [...document.querySelectorAll('body *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right);
    return [
      `rộng ${scrollWidth} px trên màn hình ${clientWidth} px (${widest?.element.outerHTML.slice(0, 80)})`,
    ];
  });
}

/** From the address bar with Tab: first the way to the text, then every stop with a visible mark. */
async function walkByKeyboard(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  const stops = 25;
  for (let stop = 0; stop < stops; stop++) {
    await tab.keyboard.press('Tab');
    const seen = await tab.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // The browser draws the mark on the player's own buttons.
      if (element instanceof HTMLAudioElement) return { marked: true, html: '', href: null };
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const inView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return {
        marked: inView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        html: element.outerHTML.slice(0, 80),
        href: element.getAttribute('href'),
      };
    });
    if (!seen) break;
    if (stop === 0 && seen.href !== '#noi-dung')
      found.push(`dừng đầu tiên không phải lối đến nội dung: ${seen.html}`);
    if (!seen.marked) found.push(`không thấy đang dừng ở đâu: ${seen.html}`);
  }
  return found;
}

function movingParts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(', ').map(Number.parseFloat));
    return [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const moves =
        seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
      return moves ? [`vẫn chuyển động: ${element.outerHTML.slice(0, 80)}`] : [];
    });
  });
}

/** One h1, no level skipped, a language, a place for the skip link to lead to. */
function outline(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    const skipped = levels.findIndex((level, index) => level - (levels[index - 1] ?? 0) > 1);
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['không có đúng một h1']),
      ...(skipped < 0 ? [] : [`đề mục thứ ${skipped + 1} nhảy cấp: h${levels[skipped]}`]),
      ...(document.documentElement.lang ? [] : ['không nói viết bằng tiếng gì']),
      ...(document.querySelector('main#noi-dung') ? [] : ['thiếu main#noi-dung']),
    ];
  });
}
