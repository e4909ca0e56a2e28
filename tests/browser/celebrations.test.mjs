// From the evening before to the cheers: Nia's phone and a housemate's, both watching it live; staff at their pages;
// and again without script, in Spanish.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { shot } from './support.mjs';
import { journey, reads, readsNoMore } from './journey.mjs';

// Noon UTC of the demo's first day is eight in the morning in its first house; ninety days from here are tomorrow.
const BEGAN = '2025-12-04';
const EVENING = '2026-03-04T00:00:00Z';
const MORNING = '2026-03-04T14:00:00Z';

let server;
let niaWay;
let mateWay;
let otherWay;
let mentorWay;
let managerWay;
const { people, arrives, looksRight } = journey('celebrations', 10, (started) => {
  server = started;
  mentorWay = server.sign_ins.find((way) => way.role === 'peer_mentor' && way.mentor_of.length > 1);
  const here = server.sign_ins.filter((way) => way.house === mentorWay.house && way.role === 'resident');
  // Someone who counts nothing yet, and two who live with her.
  [, mateWay, , otherWay, niaWay] = here;
  managerWay = server.sign_ins.find((way) => way.role === 'house_manager' && way.house === mentorWay.house);
});
const first = () => niaWay.name.split(' ')[0];

test('she lets mentor and house know, and sees what comes', async () => {
  const nia = await arrives('nia', niaWay);
  await nia.go('/resident/milestones/beginning');
  await nia.page.fill('#began', BEGAN);
  await nia.page.locator('input[name=shown]').setChecked(true);
  await nia.page.click('form[action$="/beginning"] button');
  await nia.page.waitForURL(/resident\/milestones\?said=/);
  await nia.page.locator('input[name=style][value=first]').check({ force: true });
  await nia.page.click('form[action$="/name"] button');
  await nia.page.waitForURL(/said=/);
  await nia.go('/resident/sharing');
  for (const whom of ['mentor', 'house']) await nia.page.locator(`input[value="milestones ${whom}"]`).setChecked(true);
  await nia.page.locator('form[action$="/sharing"] button').first().click();
  await nia.page.waitForURL(/said=shared/);
  await nia.go('/resident/celebrations');
  await reads(nia.page, 'Coming up for you');
  await reads(nia.page, '90 days');
  await looksRight(nia.page, 'coming');
});

test('the evening before a housemate hears of it, so there is cake', async () => {
  const mate = await arrives('mate', mateWay);
  await mate.go('/resident/celebrations');
  await server.at(EVENING);
  await mate.go('/resident/today');
  await reads(mate.page, `Tomorrow ${first()} celebrates: 90 days`);
  await looksRight(mate.page, 'today-before');
  await mate.go('/resident/house');
  await mate.page.click('a[href="/resident/celebrations"]');
  await reads(mate.page, 'Time to think of cake.');
  await looksRight(mate.page, 'list-before');
});

test('on the day she watches the cheers come in', async () => {
  const { nia, mate } = people;
  await server.at(MORNING);
  await nia.go('/resident/today');
  await reads(nia.page, 'Today is your day: 90 days.');
  await looksRight(nia.page, 'own-today');
  await nia.page.locator('.flash.light a').first().click();
  await reads(nia.page, 'Cheers show up here as they come.');
  await mate.go('/resident/celebrations');
  await mate.page.locator('article h3 a', { hasText: first() }).click();
  await reads(mate.page, 'Be the first to cheer.');
  await looksRight(mate.page, 'before-cheering');
  await mate.page.click('#cheer');
  await reads(mate.page, 'You are cheering');
  await nia.page.bringToFront();
  await reads(nia.page, `${mateWay.name} cheers.`);
  await mate.page.bringToFront();
  await mate.page.locator('#say > summary').click();
  mate.sees.expecting(/status of 422/);
  await mate.page.fill('#words', 'w'.repeat(201));
  await mate.page.locator('#say button').click();
  await mate.page.waitForSelector('#words-error');
  assert.equal((await mate.page.inputValue('#words')).length, 201);
  await looksRight(mate.page, 'too-long');
  await mate.page.fill('#words', 'Remember week two? Look at you now.');
  await mate.page.locator('#say button').click();
  await reads(mate.page, 'Remember week two?');
  await nia.page.bringToFront();
  await reads(nia.page, 'Look at you now.');
  await looksRight(nia.page, 'own');
});

test('mentor and manager read it under the name that is theirs to read, and cheer', async () => {
  const mentor = await arrives('mentor', mentorWay);
  await mentor.go('/mentor/celebrations');
  await reads(mentor.page, niaWay.name);
  await looksRight(mentor.page, 'mentor-list');
  await mentor.page.locator('article h3 a', { hasText: niaWay.name }).click();
  await mentor.page.locator('#say > summary').click();
  await mentor.page.fill('#words', 'I am glad to have walked a piece of it with you.');
  await mentor.page.locator('#say button').click();
  await reads(people.nia.page, 'walked a piece of it');
  await looksRight(mentor.page, 'mentor');
  const manager = await arrives('manager', managerWay, { device: 'desktop' });
  await manager.go('/');
  const house = new URL(manager.page.url()).pathname.replace('/board', '');
  await manager.go(`${house}/celebrations`);
  await manager.page.locator('article h3 a', { hasText: first() }).click();
  assert.doesNotMatch(await manager.page.textContent('main'), new RegExp(niaWay.name.split(' ')[1]));
  await manager.page.click('#cheer');
  await reads(manager.page, 'You are cheering');
  await looksRight(manager.page, 'manager');
});

test('the card prints alone, and what hurts can be removed', async () => {
  const { nia } = people;
  await nia.page.locator('a[href$="/card"]').click();
  await reads(nia.page, 'walked a piece of it');
  await looksRight(nia.page, 'card');
  await nia.page.emulateMedia({ media: 'print' });
  await nia.page.setViewportSize({ width: 760, height: 1000 });
  await shot(nia.page, 'celebrations-card-print', 'desktop');
  assert.equal(await nia.page.locator('button[data-print]').isVisible(), false);
  await nia.page.emulateMedia({ media: 'screen' });
  await nia.page.setViewportSize({ width: 390, height: 844 });
  await nia.page.goBack();
  await nia.page.locator('.cheer', { hasText: 'Remember week two?' }).locator('button').click();
  await readsNoMore(nia.page, 'Remember week two?');
});

test('the same without script, in Spanish', async () => {
  const other = await arrives('other', otherWay, { javascript: false, locale: 'es-MX' });
  await other.go('/resident/celebrations');
  await looksRight(other.page, 'list-es');
  await other.page.locator('article h3 a', { hasText: first() }).click();
  await looksRight(other.page, 'es');
  await other.page.click('#cheer');
  await other.page.waitForURL(/said=cheered/);
  assert.match(await other.page.textContent('main'), /Tú ya dijiste bravo/);
  await other.page.locator('#say > summary').click();
  await other.page.fill('#words', '¡Qué orgullo!');
  await other.page.locator('#say button').click();
  await other.page.waitForURL(/said=cheered/);
  await reads(people.nia.page, '¡Qué orgullo!');
  await other.page.click('#take-back');
  await other.page.waitForURL(/said=saved/);
  assert.doesNotMatch(await other.page.textContent('main'), /orgullo/);
});

test('taken back, it is gone for everyone at once', async () => {
  const { nia, mate, mentor, manager } = people;
  await mate.go('/resident/celebrations');
  const at = await mate.page.locator('article h3 a', { hasText: first() }).getAttribute('href');
  await nia.go('/resident/sharing');
  for (const whom of ['mentor', 'house']) await nia.page.locator(`input[value="milestones ${whom}"]`).setChecked(false);
  for (const who of [mate, mentor, manager]) who.sees.expecting(/status of 404/);
  await nia.page.locator('form[action$="/sharing"] button').first().click();
  await nia.page.waitForURL(/said=shared/);
  for (const { page } of [mentor, manager]) {
    await page.bringToFront();
    await page.waitForFunction(() => !document.body.textContent.includes('90'));
  }
  await nia.page.bringToFront();
  await mate.go(at);
  assert.doesNotMatch(await mate.page.textContent('body'), /90/);
  await mate.go('/resident/celebrations');
  assert.doesNotMatch(await mate.page.textContent('main'), new RegExp(first()));
  await looksRight(mate.page, 'list-after');
});

test('no page brought an error, a breach of its policy or a request to elsewhere', () => {
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
