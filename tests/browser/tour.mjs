// Pictures of every page each role can reach, in demo houses: node tour.mjs [residents] leaves screenshots/tour/.
// Says where a page is wider than the screen, where text is cut, and which words are the same in both languages.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { openBrowser, startServer } from './support.mjs';
import { crawl, signIn } from './walk.mjs';

const FOLDER = fileURLToPath(new URL('screenshots/tour/', import.meta.url));
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
const ROLES = ['resident', 'peer_mentor', 'counselor', 'house_manager', 'owner'];
// Every way out is set up; nobody listens there.
const WAYS = {
  PORCHLIGHT_SMTP_URL: 'smtp://127.0.0.1:9', PORCHLIGHT_MAIL_FROM: 'porchlight@house.example',
  PORCHLIGHT_SMS_URL: 'http://127.0.0.1:9', PORCHLIGHT_NTFY_URL: 'http://127.0.0.1:9',
};
const notes = [];

await mkdir(FOLDER, { recursive: true });
const server = await startServer({ env: { BROWSER_DEMO: process.argv[2] ?? '12', ...WAYS } });
const people = ROLES.map((role) => server.sign_ins.find((way) => way.role === role));
for (const person of [undefined, ...people]) await tour(person);
await writeFile(`${FOLDER}notes.txt`, `${notes.join('\n')}\n`);
console.log(notes.join('\n'));
await server.stop();

async function tour(person) {
  const words = {};
  for (const language of ['en', 'es']) {
    const browser = await openBrowser({ device: 'desktop', locale: language });
    const { page } = browser;
    if (person) await signIn(page, server.address, person, language);
    const seen = await crawl(page, server.address, async (name) => {
      const full = `${person?.role ?? 'nobody'}${name}`;
      words[name] = [...(words[name] ?? []), await textsOf(page)];
      await pictures(page, `${full}-${language}`);
    }, person ? ['/', '/account/roles'] : ['/sign-in', '/join', '/reset', '/not-there']);
    notes.push(`${person?.role ?? 'nobody'} ${language}: ${seen} pages`);
    await browser.close();
  }
  for (const [name, [en, es]] of Object.entries(words)) {
    const same = [...new Set(es)].filter((text) => en?.includes(text) && /\p{L}{3}/u.test(text));
    if (same.length) notes.push(`${person?.role ?? 'nobody'}${name} same words: ${same.join(' | ')}`);
  }
}

async function pictures(page, name) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${FOLDER}${size}-${colorScheme}-${name}.png`, fullPage: true, scale: 'css' });
    }
    await note(page, `${name} ${size}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  await note(page, `${name} 320px`);
  await page.setViewportSize(SIZES.phone);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await note(page, `${name} text 200%`);
  await page.screenshot({ path: `${FOLDER}large-${name}.png`, fullPage: true, scale: 'css' });
  await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
  await page.setViewportSize(SIZES.desk);
  if (!/board|history|invitations-|people-/.test(name)) return;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.screenshot({ path: `${FOLDER}print-${name}.png`, fullPage: true, scale: 'css' });
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(SIZES.desk);
}

async function note(page, where) {
  const wide = await page.evaluate(() => {
    const out = [];
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > room) out.push(`page ${document.documentElement.scrollWidth} > ${room}`);
    for (const part of document.querySelectorAll('body *')) {
      if (part.closest('.scroll, .visually-hidden, .mark, svg, .rail nav') || part.matches('.list, .list > li, input')) continue;
      const box = part.getBoundingClientRect();
      if (box.width && (box.right > room + 1 || box.left < -1) && !part.matches('.skip')) out.push(`out: <${part.tagName.toLowerCase()} ${part.className}> ${part.textContent.trim().slice(0, 30)}`);
      else if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth && getComputedStyle(part).display !== 'inline') out.push(`cut: <${part.tagName.toLowerCase()} ${part.className}> ${part.textContent.trim().slice(0, 30)}`);
    }
    return out.slice(0, 4);
  });
  if (wide.length) notes.push(`${where}: ${wide.join(' ; ')}`);
}

function textsOf(page) {
  return page.evaluate(() => {
    const texts = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode.data.trim());
    for (const part of document.querySelectorAll('[aria-label], [title]')) texts.push(part.ariaLabel ?? part.title);
    return texts;
  });
}
