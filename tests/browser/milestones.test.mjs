// Ana counts her days, shares them, begins anew and notes a first time; her mentor and her manager read what she shows,
// and nothing once she takes it back. On phones, with script and without, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { journey, reads } from './journey.mjs';

const PAGE = '/resident/milestones';

let server;
let anaWay;
let mentorWay;
const { people, arrives, looksRight } = journey('milestones', 10, (started) => {
  server = started;
  mentorWay = server.sign_ins.find((way) => way.role === 'peer_mentor' && way.mentor_of.length > 0);
  anaWay = server.sign_ins.find((way) => way.sign_in === mentorWay.mentor_of.at(-1));
});

const text = (page) => page.textContent('main');
/** By the field of a first time, which opens on the house's today. */
const ago = (page, days) => page.$eval('#day', (field, back) => {
  const day = new Date(`${field.value}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - back);
  return day.toISOString().slice(0, 10);
}, days);

/** What the demo told of her is taken off, so that her page is as a new one. */
async function startsAfresh(ana) {
  const times = `main a[href^="${PAGE}/stretches/"]:not([href$="/new"])`;
  await ana.go(PAGE);
  while (await ana.page.locator(times).count()) {
    await ana.page.locator(times).first().click();
    await ana.page.click('form[action$="/removal"] button');
    await ana.page.waitForURL(/milestones\?said/);
  }
  await ana.go('/resident/sharing');
  for (const box of await ana.page.locator('input[value^="milestones "]').all()) await box.uncheck();
  await ana.page.click('main button.wide');
  await ana.page.waitForURL(/said=shared/);
}

test('not counting is a full answer, and a first day is chosen', async () => {
  const ana = await arrives('ana', anaWay);
  await startsAfresh(ana);
  await ana.go('/resident/me');
  await ana.page.click(`main a[href="${PAGE}"]`);
  await reads(ana.page, 'You count if you want to');
  await looksRight(ana.page, 'empty');
  const first = await ago(ana.page, 29);
  await ana.page.click(`main a[href="${PAGE}/beginning"]`);
  await looksRight(ana.page, 'beginning');
  ana.sees.expecting(/status of 422/);
  await ana.page.click('main button.wide');
  await reads(ana.page, 'Choose a day.');
  await looksRight(ana.page, 'beginning-again');
  await ana.page.fill('#began', first);
  await ana.page.click('main button.wide');
  await reads(ana.page, 'Next: 30 days, tomorrow.');
  assert.equal(await ana.page.textContent('.count'), '29');
  await looksRight(ana.page, 'mine');
});

test('her mentor and her manager read it while she shares it, in the month in which it comes', async () => {
  const { ana } = people;
  const mentor = await arrives('mentor', mentorWay);
  const person = `/mentor/houses/`;
  await mentor.go('/mentor/people');
  await mentor.page.locator('main a', { hasText: anaWay.name }).first().click();
  assert.ok(mentor.page.url().includes(person) && !(await text(mentor.page)).includes('days in recovery'));
  await ana.page.click('main a[href="/resident/sharing"]');
  await ana.page.locator('input[value="milestones mentor"]').check();
  await ana.page.locator('input[value="milestones house"]').check();
  await looksRight(ana.page, 'sharing');
  await ana.page.click('main button.wide');
  await ana.page.waitForURL(/said=shared/);
  await ana.go(PAGE);
  await ana.page.locator('input[name=style][value=full]').check();
  await ana.page.click('form[action$="/name"] button');
  await ana.page.waitForURL(/milestones\?said/);
  await mentor.page.reload();
  await reads(mentor.page, '29 days in recovery');
  await looksRight(mentor.page, 'person');
  await mentor.go('/mentor/people');
  await mentor.page.click('main a[href="/mentor/milestones"]');
  await looksRight(mentor.page, 'months');
  await mentor.page.click('main a[rel=next]');
  await reads(mentor.page, anaWay.name);
  const way = server.sign_ins.find((one) => one.role === 'house_manager' && one.house === anaWay.house);
  const manager = await arrives('manager', way, { device: 'desktop' });
  await manager.go('/');
  await manager.page.click('.rail a[href$="/people"]');
  await manager.page.click('main a[href$="/milestones"]');
  await reads(manager.page, anaWay.name);
  await looksRight(manager.page, 'months-desk');
  await manager.page.click('main a[href$="/firsts"]');
  await manager.page.fill('#title', 'First song at the piano');
  await manager.page.click('main form.card button');
  await reads(manager.page, 'First song at the piano');
  await looksRight(manager.page, 'house-desk');
});

test('a new beginning keeps every day and is shown to nobody', async () => {
  const { ana, mentor, manager } = people;
  await ana.go(PAGE);
  await ana.page.locator(`main a[href="${PAGE}/beginning"]`).click();
  await looksRight(ana.page, 'beginning-anew');
  await ana.page.click('main button.wide');
  await reads(ana.page, 'You came back once.');
  assert.equal(await ana.page.textContent('.count'), '29');
  assert.match(await text(ana.page), /This time: today is day one/);
  await looksRight(ana.page, 'anew');
  for (const [who, path] of [[mentor, '/mentor/milestones'], [manager, manager.page.url().replace('/firsts', '')]]) {
    await who.go(path);
    const told = who.page.locator('main li', { hasText: anaWay.name }).filter({ hasText: /24 hours|days$/ });
    assert.equal(await told.count(), 0);
  }
  await ana.page.click('form[action$="/showing"] button');
  await reads(ana.page, 'They see your dates of now.');
});

test('a first time of the house is noted, and a time put right, without script and in Spanish', async () => {
  const mate = await arrives('scriptless', anaWay, { javascript: false, locale: 'es-MX' });
  await mate.go(PAGE);
  await mate.page.click('#note summary');
  await mate.page.selectOption('#what', { label: 'First song at the piano' });
  await looksRight(mate.page, 'note-es');
  await mate.page.click('#note form button');
  await mate.page.waitForURL(/milestones\?said/);
  assert.match(await text(mate.page), /First song at the piano/);
  await mate.page.locator(`main a[href^="${PAGE}/stretches/"]:not([href$="/new"])`).last().click();
  await looksRight(mate.page, 'time-es');
  await mate.page.selectOption('#since', 'treatment');
  await mate.page.click('main button.wide');
  await mate.page.waitForURL(/milestones\?said/);
  await mate.page.click('form[action$="/counting"] button');
  await mate.page.waitForURL(/milestones\?said/);
  assert.match(await text(mate.page), /Es una respuesta completa/);
  await looksRight(mate.page, 'paused-es');
});

test('no page brought an error, a breach of its policy or a request to elsewhere', () => {
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
