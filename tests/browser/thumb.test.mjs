// A morning with one thumb: how many taps and swipes it takes until the day has begun.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openBrowser, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

let server;
before(async () => { server = await startServer({ env: { BROWSER_DEMO: '4' } }); });
after(() => server?.stop());

/** A thumb on a page: it taps what is large enough and on the screen, and swipes to what is not there yet. */
function thumbOn(page) {
  const done = [];
  const tap = async (part) => {
    const [top, width, height, screen] = await part.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return [box.top, box.width, box.height, innerHeight - 80]; // less the bar below
    });
    const away = top < 0 ? -top : Math.max(0, top + height - screen);
    for (let swiped = 0; swiped < away; swiped += screen * 0.8) done.push('swipe');
    assert.ok(width >= 44 && height >= 44, `${await part.innerText()} is ${width} × ${height}`);
    await part.scrollIntoViewIfNeeded();
    await part.tap();
    done.push(`tap ${(await part.innerText().catch(() => 'it')).split('\n')[0]}`);
  };
  return { tap, done, taps: () => done.filter((what) => what !== 'swipe').length };
}

/** Someone who checked in before, and has the morning's check-in and something to do in front of them. */
async function atTheirMorning(acts) {
  for (const way of server.sign_ins.filter((one) => one.role === 'resident')) {
    const person = await openBrowser({ device: 'phone' });
    const { page } = person;
    try {
      await signIn(page, server.address, way);
      await page.goto(`${server.address}/resident/today`);
      if (!await page.locator('#check-in').count() || !await page.locator('form.tick button[aria-pressed=false]').count()) continue;
      await acts(page);
      person.sees.nothingWrong();
      return;
    } finally {
      await person.close();
    }
  }
  assert.fail('nobody has a check-in to do');
}

const checkedIn = (page) => page.waitForSelector('#check-in', { state: 'detached' });

test('two taps when all is as usual, and the day has begun within ten seconds of a thumb', () =>
  atTheirMorning(async (page) => {
    const thumb = thumbOn(page);
    await thumb.tap(page.locator('#check-in a', { hasText: 'Same as last time' }));
    await thumb.tap(page.locator('#check-in-as-usual'));
    await checkedIn(page);
    assert.equal(thumb.taps(), 2, thumb.done.join(', '));
    await page.waitForSelector('main .flash');
    const open = page.locator('form.tick button[aria-pressed=false]');
    for (let left = await open.count(); left > 0; left -= 1) {
      await thumb.tap(open.first());
      await page.waitForFunction((n) => document.querySelectorAll('form.tick button[aria-pressed=false]').length < n, left);
    }
    // A second each, which is a slow thumb.
    assert.ok(thumb.done.length < 10, thumb.done.join(', '));
  }));

test('saying how one is takes a tap for the mood and one to send, and no typing', () =>
  atTheirMorning(async (page) => {
    const thumb = thumbOn(page);
    await thumb.tap(page.locator('#check-in label:has(input[name=mood][value="4"])'));
    await thumb.tap(page.locator('#check-in-button'));
    await checkedIn(page);
    assert.equal(thumb.taps(), 2, thumb.done.join(', '));
    assert.ok(thumb.done.length < 10, thumb.done.join(', '));
  }));
