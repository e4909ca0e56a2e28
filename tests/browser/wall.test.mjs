// The wall: a manager makes an address, a screen shows the house by it and by nothing else, keeps itself up to date,
// keeps the last state while server or network is away, dims at night, and goes dark when the address ends.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { journey, reads } from './journey.mjs';
import { axe, inBothSchemes, openBrowser } from './support.mjs';

const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
const SIZES = [[1920, 1080], [1280, 720], [1024, 768], [768, 1024], [1080, 1920]];
const SLOW = { timeout: 45_000 };

let server;
let address;
let anaWay;
let moWay;
const screens = {};
const { people, arrives, looksRight } = journey('wall', 10, (started) => {
  server = started;
  moWay = server.sign_ins.find((way) => way.role === 'house_manager');
  anaWay = server.sign_ins.find((way) => way.role === 'resident' && way.house === moWay.house);
});

/** Turned on: nobody signs in there. */
async function screen(name, options = {}) {
  const it = await openBrowser({ device: 'desktop', ...options });
  people[name] = it;
  screens[name] = it;
  it.asked = 0;
  it.page.on('request', (request) => { if (request.url() === address) it.asked += 1; });
  await it.page.setViewportSize({ width: 1920, height: 1080 });
  await it.page.goto(address);
  return it;
}

async function picture(page, name) {
  if (process.env.BROWSER_SCREENSHOTS === 'off') return;
  await mkdir(SCREENSHOTS, { recursive: true });
  const { width, height } = page.viewportSize();
  await page.screenshot({ path: `${SCREENSHOTS}wall-${name}-${width}x${height}.png` });
}

const text = (page) => page.textContent('body');
const stateOf = (page) => page.evaluate(() => document.body.className);
const away = (page, is) => page.waitForFunction((wanted) => {
  const line = document.querySelector('.away');
  return (getComputedStyle(line).display !== 'none') === wanted;
}, is, SLOW);

test('a manager makes an address for a screen, and reads it once', async () => {
  const mo = await arrives('mo', moWay, { device: 'desktop' });
  await mo.go('/');
  await mo.page.click('main a:has-text("The wall screen")');
  await mo.page.waitForURL(/\/walls$/);
  await looksRight(mo.page, 'index');
  mo.sees.expecting(/status of 422/);
  await mo.page.click('main form button:has-text("Make the address")');
  await mo.page.waitForSelector('#name-error');
  await looksRight(mo.page, 'index-wrong');
  await mo.page.fill('#name', 'Hall tablet');
  await mo.page.click('main form button:has-text("Make the address")');
  await mo.page.waitForSelector('#address');
  await looksRight(mo.page, 'address');
  address = await mo.page.textContent('#address');
  assert.match(address, /\/wall\/[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
  await mo.go(new URL(mo.page.url()).pathname);
  assert.match(await text(mo.page), /Hall tablet/);
  assert.ok(!(await mo.page.content()).includes(new URL(address).pathname));
});

test('a screen shows the house on every size, to everyone, in the light and in the dark', async () => {
  const plain = await screen('plain', { javascript: false });
  const tv = await screen('tv');
  for (const { page } of [tv, plain]) {
    assert.equal(await page.locator('a, form, button, iframe').count(), 0);
    assert.ok(await page.locator('.board tbody tr').count() >= 8);
    assert.deepEqual(await page.context().cookies(), []);
  }
  for (const [width, height] of SIZES) {
    await tv.page.setViewportSize({ width, height });
    await axe(tv.page);
    await inBothSchemes(tv.page, (scheme) => picture(tv.page, scheme));
    const fits = await tv.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth <= innerWidth, high: document.documentElement.scrollHeight <= innerHeight,
      // A letter of the least text there is, of a screen a meter high: seen at three meters as a book is at an arm's length.
      least: Math.min(...[...document.querySelectorAll('.board th, .legend, .tile li, .day, .as-of')]
        .map((part) => parseFloat(getComputedStyle(part).fontSize))) / Math.min(innerWidth, innerHeight),
    }));
    assert.ok(fits.wide && fits.high, `${width} × ${height}: ${JSON.stringify(fits)}`);
    assert.ok(fits.least >= 0.018, `${width} × ${height}: ${fits.least}`);
  }
  await tv.page.setViewportSize({ width: 390, height: 844 });
  await axe(tv.page);
  assert.ok(await tv.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await picture(tv.page, 'phone');
  await tv.page.setViewportSize({ width: 1920, height: 1080 });
});

test('the browser is asked to leave the screen on', async () => {
  const it = await openBrowser({ device: 'desktop' });
  await it.page.addInitScript(() => {
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = (kind) => {
      window.asked = [kind, ask(kind)];
      return window.asked[1];
    };
  });
  await it.page.goto(address);
  const [kind, isReleased] = await it.page.evaluate(async () => [window.asked[0], (await window.asked[1]).released]);
  assert.deepEqual([kind, isReleased], ['screen', false]);
  it.sees.nothingWrong();
  await it.close();
});

test('it hears of what changes, by itself and without a page loaded anew', async () => {
  const { tv } = screens;
  const ana = await arrives('ana', anaWay);
  await ana.go('/resident/me');
  await ana.page.click('main a:has-text("My name on the wall")');
  await looksRight(ana.page, 'mine');
  await tv.page.evaluate(() => { globalThis.isMarked = true; });
  for (const [style, shown] of [['full', anaWay.name], ['first', anaWay.name.split(' ')[0]]]) {
    await ana.page.locator(`[name=style][value=${style}]`).check({ force: true });
    await ana.page.click('main form button.wide');
    await ana.page.waitForURL(/said=saved/);
    await tv.page.waitForFunction((name) => [...document.querySelectorAll('.board tbody .name')]
      .some((row) => row.textContent === name), shown, SLOW);
  }
  await ana.go('/resident/wins');
  await ana.page.fill('#words', 'Walked past the corner shop.');
  await ana.page.click('main form .button.wide');
  await reads(ana.page, 'Walked past the corner shop.');
  await ana.page.locator('article.win', { hasText: 'Walked past the corner shop.' }).locator('a').click();
  await reads(ana.page, 'Who may see this win?');
  assert.ok(!(await text(tv.page)).includes('corner shop'));
  await ana.page.locator('input[name=to][value=house]').check();
  await ana.page.click('main form .button.wide');
  await tv.page.waitForFunction(() => document.body.textContent.includes('Walked past the corner shop.'), null, SLOW);
  await inBothSchemes(tv.page, async (scheme) => {
    await axe(tv.page);
    await picture(tv.page, `win-${scheme}`);
  });
  await ana.go('/resident/wall');
  await ana.page.locator('[name=style][value=hidden]').check({ force: true });
  await ana.page.click('main form button.wide');
  await tv.page.waitForFunction((name) => ![...document.querySelectorAll('.board tbody .name')]
    .some((row) => row.textContent === name), anaWay.name.split(' ')[0], SLOW);
  assert.ok(!(await text(tv.page)).includes('corner shop'));
  assert.ok(await tv.page.evaluate(() => globalThis.isMarked === true), 'it was loaded anew');
  assert.equal(await stateOf(tv.page), '');
});

test('while the network is away the last state stays, with its time', async () => {
  const { tv } = screens;
  tv.sees.expecting(/net::ERR_/);
  const rows = await tv.page.locator('.board tbody tr').count();
  await tv.context.setOffline(true);
  await tv.page.evaluate(() => dispatchEvent(new Event('online'))); // as a browser says it too early
  await away(tv.page, true);
  assert.equal(await tv.page.locator('.board tbody tr').count(), rows);
  assert.match(await text(tv.page), /As of 08:00/);
  await axe(tv.page);
  await picture(tv.page, 'away');
  await tv.context.setOffline(false);
  await away(tv.page, false);
});

test('a server that is started again finds its screens where they were', async () => {
  const { tv } = screens;
  const rows = await tv.page.locator('.board tbody tr').count();
  const back = await server.goesAway();
  await away(tv.page, true);
  assert.equal(await tv.page.locator('.board tbody tr').count(), rows);
  await back();
  await away(tv.page, false);
  assert.ok(await tv.page.evaluate(() => globalThis.isMarked === true), 'it was loaded anew');
});

test('at night it dims, whatever the colour scheme, with and without script', async () => {
  const { tv, plain } = screens;
  const asked = tv.asked;
  await server.at('2026-03-04T04:00:00Z'); // ten in the evening
  await tv.page.evaluate(() => dispatchEvent(new Event('online')));
  await tv.page.waitForFunction(() => document.documentElement.className === 'night', null, SLOW);
  assert.ok(tv.asked > asked);
  assert.match(await text(tv.page), /As of 22:00/);
  await axe(tv.page);
  await inBothSchemes(tv.page, async (scheme) => {
    await picture(tv.page, `night-${scheme}`);
    const [red, green, blue] = await tv.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
    assert.ok(red + green + blue < 60);
  });
  await plain.page.reload();
  assert.equal(await plain.page.getAttribute('html', 'class'), 'night');
});

test('without script it fetches itself anew each minute', async () => {
  const { plain } = screens;
  const asked = plain.asked;
  await server.at('2026-03-04T13:00:00Z'); // seven in the morning
  await plain.page.waitForEvent('load', { timeout: 70_000 });
  assert.ok(plain.asked > asked);
  assert.equal(await plain.page.getAttribute('html', 'class'), null);
  // No axe here: it is against pages that move on under a hand. There is nothing to put a hand on.
  assert.match(await text(plain.page), /As of 07:00/);
});

test('an ended address leaves nothing on the screen', async () => {
  const { tv, plain } = screens;
  const { mo } = people;
  for (const { sees } of [tv, plain]) sees.expecting(/status of 404/);
  await mo.page.reload();
  await mo.page.locator('li:has-text("Hall tablet") form[action$="/ending"] button').click();
  await reads(mo.page, 'Ended.');
  await tv.page.waitForFunction(() => document.body.className === 'is-gone', null, SLOW);
  assert.equal(await tv.page.locator('.board').count(), 0);
  await axe(tv.page);
  await picture(tv.page, 'gone');
  const answer = await plain.page.reload();
  assert.equal(answer.status(), 404);
  for (const person of Object.values(people)) person.sees.nothingWrong();
});

test('a screen that speaks Spanish, made without script on a phone', async () => {
  const mo = await arrives('moPlain', moWay, { javascript: false, locale: 'es-US' });
  await mo.go('/');
  await mo.page.click('main a:has-text("La pantalla de la pared")');
  await looksRight(mo.page, 'index-es');
  await mo.page.fill('#name', 'Tele');
  await mo.page.click('main form button:has-text("Hacer la dirección")');
  await looksRight(mo.page, 'address-es');
  address = await mo.page.textContent('#address');
  const { page } = await screen('es');
  assert.equal(await page.getAttribute('html', 'lang'), 'es');
  assert.match(await text(page), /A las 07:00/);
  await axe(page);
  await picture(page, 'es');
  const ana = await arrives('anaPlain', anaWay, { javascript: false, locale: 'es-US' });
  await ana.go('/resident/wall');
  await looksRight(ana.page, 'mine-es');
  await ana.page.locator('[name=style][value=initials]').check({ force: true });
  await ana.page.click('main form button.wide');
  assert.match(ana.page.url(), /said=saved/);
});
