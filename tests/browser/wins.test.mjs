// Small wins: two taps on a phone, shown to the house and taken back; a good word that both agree to show; the letter of
// a month on paper. With script and without, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { journey, reads, readsNoMore } from './journey.mjs';
import { shot } from './support.mjs';

let server;
let anaWay;
let mateWay;
let managerWay;
const { people, arrives, looksRight } = journey('wins', 6, (started) => {
  server = started;
  const residents = server.sign_ins.filter((way) => way.role === 'resident');
  anaWay = residents.at(-1);
  mateWay = residents.find((way) => way.house === anaWay.house && way.sign_in !== anaWay.sign_in);
  managerWay = server.sign_ins.find((way) => way.role === 'house_manager' && way.house === anaWay.house);
});

const text = (page) => page.textContent('main');

test('a win is noted with two taps, and nobody else reads it', async () => {
  const mate = await arrives('mate', mateWay, { javascript: false, locale: 'es-MX' });
  await mate.go('/resident/house');
  const seen = await text(mate.page);
  const ana = await arrives('ana', anaWay);
  await ana.go('/resident/today');
  await ana.page.locator('main a[href="/resident/wins"]').tap();
  await ana.page.waitForURL(/\/resident\/wins$/);
  await looksRight(ana.page, 'index');
  const before = await ana.page.locator('article.win').count();
  await ana.page.locator('#win-said_no').tap();
  await reads(ana.page, 'Noted. It is yours.');
  assert.equal(await ana.page.locator('article.win').count(), before + 1);
  const box = await ana.page.locator('#win-said_no').boundingBox();
  assert.ok(box.width >= 44 && box.height >= 44, `${box.width} × ${box.height}`);
  await mate.go('/resident/house');
  assert.equal(await text(mate.page), seen);
});

test('nothing typed is said beside the field, and words are kept', async () => {
  const { ana } = people;
  ana.sees.expecting(/status of 422/);
  await ana.go('/resident/wins');
  await ana.page.click('main form .button.wide');
  await reads(ana.page, 'Tap one above, or write a few words.');
  await looksRight(ana.page, 'again');
  await ana.page.fill('#words', 'Walked past the corner shop.');
  await ana.page.click('main form .button.wide');
  await reads(ana.page, 'Walked past the corner shop.');
});

test('it is shown to the house with one box, and taken back with it', async () => {
  const { ana, mate } = people;
  const win = ana.page.locator('article.win', { hasText: 'Walked past the corner shop.' });
  await win.locator('a').click();
  await reads(ana.page, 'Who may see this win?');
  assert.equal(await ana.page.locator('input[name=to]:checked').count(), 0, 'no box is ticked in advance');
  await looksRight(ana.page, 'audience');
  await ana.page.locator('input[name=to][value=house]').check();
  await ana.page.click('main form .button.wide');
  await ana.page.waitForURL(/said=shared/);
  await mate.go('/resident/house');
  assert.match(await text(mate.page), /Walked past the corner shop\./);
  await looksRight(mate.page, 'house-es');
  const manager = await arrives('manager', managerWay, { device: 'desktop' });
  await manager.go('/');
  await manager.page.click('main a[href$="/wins"]');
  await reads(manager.page, 'Walked past the corner shop.');
  await looksRight(manager.page, 'manager');
  await ana.page.locator('input[name=to][value=house]').uncheck();
  await ana.page.click('main form .button.wide');
  await ana.page.waitForURL(/said=shared/);
  for (const [person, path] of [[mate, '/resident/house'], [manager, new URL(manager.page.url()).pathname]]) {
    await person.go(path);
    assert.doesNotMatch(await text(person.page), /corner shop/);
  }
});

test('a housemate says what good they saw without script; Ana reads it first and shows it', async () => {
  const { ana, mate } = people;
  await mate.go('/resident/house');
  await mate.page.locator('main a', { hasText: anaWay.name }).first().click();
  await looksRight(mate.page, 'housemate-es');
  await mate.page.locator('main a[href$="/praise"]').click();
  await looksRight(mate.page, 'give-es');
  await mate.page.fill('#words', 'Te vi quedarte a lavar los platos.');
  await mate.page.locator('input[name=may_show]').check();
  await mate.page.click('main form button.wide');
  await mate.page.waitForURL(/said=praise-given/);
  await looksRight(mate.page, 'given-es');
  await ana.go('/resident/today');
  await reads(ana.page, 'Someone saw something good in you.');
  await looksRight(ana.page, 'today');
  await ana.page.locator('main a[href="/resident/wins/praise"]').click();
  await reads(ana.page, 'Te vi quedarte a lavar los platos.');
  await looksRight(ana.page, 'praise');
  const card = ana.page.locator('article', { hasText: 'lavar los platos' });
  await card.locator('form[action$="/showing"] button').click();
  await reads(ana.page, 'The house can read this.');
  await mate.go('/resident/house');
  assert.match(await text(mate.page), /lavar los platos/);
  await card.locator('form[action$="/removal"] button').click();
  await readsNoMore(ana.page, 'lavar los platos');
  await mate.go('/resident/house');
  assert.doesNotMatch(await text(mate.page), /lavar los platos/);
});

test('the letter of the month leaves out what is better kept, and goes on paper', async () => {
  const { ana, mate } = people;
  await ana.go('/resident/wins/letter');
  await reads(ana.page, 'this was your month');
  await looksRight(ana.page, 'letter');
  await ana.page.locator('input[name=leave][value=wins]').check();
  await ana.page.click('main form button');
  await ana.page.waitForURL(/leave=wins/);
  assert.equal(await ana.page.locator('#part-wins').count(), 0);
  assert.ok(!new URL(ana.page.url()).search.includes('corner'), 'nothing private stands in the address');
  await ana.page.emulateMedia({ media: 'print' });
  for (const hidden of ['main form', '.nav-phone', 'main .sees', '[data-print]']) {
    assert.equal(await ana.page.locator(hidden).first().isVisible(), false, hidden);
  }
  assert.ok(await ana.page.locator('.letter').isVisible());
  await shot(ana.page, 'wins-letter-print');
  await ana.page.emulateMedia({ media: 'screen' });
  await mate.go('/resident/wins/letter');
  await looksRight(mate.page, 'letter-es');
  for (const { sees } of Object.values(people)) sees.nothingWrong();
});

test('on a phone without script a win is noted, shown and removed', async () => {
  const { mate } = people;
  await mate.go('/resident/wins');
  await looksRight(mate.page, 'index-es');
  await mate.page.fill('#words', 'Dormí ocho horas');
  await mate.page.click('#win-noticed');
  await mate.page.waitForURL(/said=win-noted/);
  const win = mate.page.locator('article.win', { hasText: 'Dormí ocho horas' });
  assert.match(await win.textContent(), /Me di cuenta/);
  await win.locator('form[action$="/removal"] button').click();
  await mate.page.waitForURL(/said=saved/);
  assert.doesNotMatch(await text(mate.page), /Dormí ocho horas/);
});
