// What is meant for paper prints whole, and nothing on it is there to be pressed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { shot } from './support.mjs';
import { journey } from './journey.mjs';

const PHONE = '555-0142';

let mentorWay;
let residentWay;
let managerWay;
const { arrives } = journey('print', 10, (server) => {
  const ways = server.sign_ins;
  mentorWay = ways.find((way) => way.role === 'peer_mentor' && way.mentor_of.length > 0);
  residentWay = ways.find((way) => way.sign_in === mentorWay.mentor_of[0]);
  managerWay = ways.find((way) => way.role === 'house_manager' && way.house === mentorWay.house);
});

/** The page on a sheet as wide as A4 within its margins, and back. */
async function onPaper(page, name, holds) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1017 });
  await holds();
  for (const part of await page.locator('nav, .rail, .top, form, button, .no-print, .skip').all()) {
    assert.ok(!await part.isVisible(), `printed: ${await part.evaluate((one) => one.outerHTML.slice(0, 120))}`);
  }
  const wide = await page.evaluate(() => [...document.querySelectorAll('main *')]
    .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 120)));
  assert.deepEqual(wide, [], 'cut off at the edge of the sheet');
  await shot(page, `print-${name}`, 'desktop');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
}

const isThere = async (page, ...parts) => {
  for (const part of parts) assert.ok(await page.locator(part).first().isVisible(), `not printed: ${part}`);
};

test('an invitation is handed over on paper: code, picture and link', async () => {
  const { page, go } = await arrives('manager', managerWay, { device: 'desktop' });
  await go('/');
  const house = new URL(page.url()).pathname.replace('/board', '');
  await go(`${house}/invitations`);
  await page.fill('#days', '7');
  await page.click('main form button.button');
  await page.waitForURL(/invitations\/[0-9a-f]{32}/);
  await onPaper(page, 'invitation', async () => {
    await isThere(page, 'h1', '.code', '.qr svg', '#link');
    assert.match(await page.innerText('.code'), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const { width, height } = await page.locator('.qr svg').boundingBox();
    assert.ok(width > 150 && Math.abs(width - height) < 2, `a camera needs more than ${width} × ${height}`);
  });
});

test('a resident prints a month and a day of it', async () => {
  const { page, go } = await arrives('resident', residentWay);
  await go('/resident/history');
  await onPaper(page, 'month', async () => {
    await isThere(page, 'h1', 'table.month caption', 'table.month .mark', '.legend');
  });
  await page.locator('table.month a', { has: page.locator('.mark') }).first().click();
  await page.waitForURL(/history\/\d{4}-\d\d-\d\d/);
  await onPaper(page, 'day', () => isThere(page, 'h1', '.fact .name', '.fact .mark'));
  await go('/account');
  await page.fill('#phone', PHONE);
  await page.click('form[action="/account"] button');
  await page.waitForURL(/said=saved/);
  await go('/resident/sharing');
  await page.locator('input[value="contact mentor"]').setChecked(true);
  await page.locator('form[action$="/sharing"] button').first().click();
  await page.waitForURL(/said=shared/);
});

test('a mentor prints the page of someone they walk with, with the number to call', async () => {
  const { page, go } = await arrives('mentor', mentorWay);
  await go('/mentor/people');
  await page.locator('main a[href*="/people/"]', { hasText: residentWay.name }).first().click();
  await page.waitForURL(/\/people\/[0-9a-f]{32}/);
  await onPaper(page, 'person', async () => {
    await isThere(page, 'h1', '.fact .name', '.fact .mark', `a[href="tel:${PHONE}"]`);
    assert.ok(!await page.locator('a[href^="sms:"]').first().isVisible(), 'a message is not sent from paper');
  });
});
