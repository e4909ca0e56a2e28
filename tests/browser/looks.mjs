// How a page looks to people and to their screen readers.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { sessionOf, withScript } from './scriptless.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
// The short one: every page reads it anew.
const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
// What is longer is shown from its top.
const LONGEST = 8000;

/** Fails with every violation of WCAG 2.2 AA that axe finds on the page, light and dark. */
export function axe(page) {
  // In the dark only the colours are others.
  return inBothSchemes(page, (scheme) => finds(page, scheme === 'light' ? TAGS : COLOURS));
}

async function finds(page, runOnly) {
  const { violations, passes } = await withScript(page, async () => {
    // Not a script element: the content policy rightly refuses those.
    if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
    return page.evaluate((only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'] }), runOnly);
  });
  assert.ok(passes.length > 0, `axe looked at nothing on ${page.url()}`);
  assert.equal(violations.map(inWords).join('\n'), '', `axe on ${page.url()}`);
}

/** Fails where the page has to be moved sideways: on the narrowest phone, which is a desk's 1280 px at 400 %. */
export async function fits(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= room, `${page.url()} is ${wide} px wide on ${room}`);
  await page.setViewportSize(before);
}

/** Does something in the light and in the dark scheme, then goes back to the one that was there. */
export async function inBothSchemes(page, look) {
  const before = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    await look(scheme);
  }
  await page.emulateMedia({ colorScheme: before });
}

/**
 * Leaves pictures of the page in screenshots/: phone light and dark, desk light; none if BROWSER_SCREENSHOTS=off. With
 * `device`, `phone` or `desktop`, only that one, of a page that is shown light.
 */
export async function shot(page, name, device) {
  if (process.env.BROWSER_SCREENSHOTS === 'off') return;
  await mkdir(SCREENSHOTS, { recursive: true });
  const before = page.viewportSize();
  for (const size of device ? [SIZES[device]] : Object.values(SIZES)) {
    await page.setViewportSize(size);
    // All of it in sight: a bar that stays at the bottom stands below the page and not over it.
    await page.setViewportSize({ width: size.width, height: await heightOf(page) });
    const picture = (scheme) => paint(page, `${SCREENSHOTS}${name}-${size.width}-${scheme}.png`);
    if (device || size === SIZES.desktop) await picture('light');
    else await inBothSchemes(page, picture);
  }
  await page.setViewportSize(before);
}

async function heightOf(page) {
  const session = await sessionOf(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  return Math.min(Math.ceil(cssContentSize.height), LONGEST);
}

/** Chromium's own way, which can be told to pack in haste: of all that browser tests do, pictures took most. */
async function paint(page, path) {
  const session = await sessionOf(page);
  const clip = { x: 0, y: 0, ...page.viewportSize(), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true, clip });
  await writeFile(path, data, 'base64');
}

function inWords({ id, help, nodes }) {
  const places = nodes.map((node) => `  ${node.html}\n    ${node.failureSummary.replaceAll('\n', '\n    ')}`);
  return [`${id}: ${help}`, ...places].join('\n');
}
