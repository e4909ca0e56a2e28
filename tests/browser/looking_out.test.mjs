// "If I go quiet, come and find me": Ana writes it, her mentor says yes and is told; a housemate notices something, and Ana
// answers. On phones, with script and without, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { journey, reads, readsNoMore } from './journey.mjs';

let server;
let mentorWay;
let anaWay;
let mateWay;
const { people, arrives, looksRight } = journey('looking-out', 10, (started) => {
  server = started;
  mentorWay = server.sign_ins.find((way) => way.role === 'peer_mentor' && way.mentor_of.length > 1);
  anaWay = server.sign_ins.find((way) => way.sign_in === mentorWay.mentor_of.at(-1));
  mateWay = server.sign_ins.find((way) => way.role === 'resident' && way.house === anaWay.house
    && ![anaWay.sign_in, mentorWay.sign_in, ...mentorWay.mentor_of].includes(way.sign_in));
});

const optionOf = (page, name) => page.locator('#helper option', { hasText: name }).first().getAttribute('value');

test('Ana writes when and how to come near, and what is missing is said beside its field', async () => {
  const ana = await arrives('ana', anaWay);
  await ana.go('/resident/standing-requests');
  await looksRight(ana.page, 'mine-empty');
  await ana.page.click('main a[href$="/new"]');
  await looksRight(ana.page, 'new');
  ana.sees.expecting(/status of 422/);
  await ana.page.locator('input[name=condition][value=low_mood]').check({ force: true });
  await ana.page.fill('#count', '1');
  await ana.page.selectOption('#helper', await optionOf(ana.page, mentorWay.name));
  await ana.page.locator('input[name=may][value=come]').check({ force: true });
  await ana.page.fill('#words', 'Knock twice. Sit with me.');
  await ana.page.click('main form button.wide');
  await reads(ana.page, 'They cannot see this without your yes.');
  assert.equal(await ana.page.inputValue('#words'), 'Knock twice. Sit with me.');
  await looksRight(ana.page, 'new-again');
  await ana.page.locator('input[name=opened]').check();
  await ana.page.click('main form button.wide');
  await reads(ana.page, 'has not answered yet');
  await looksRight(ana.page, 'mine');
});

test('her mentor reads it and says yes, and she sees that without touching anything', async () => {
  const { ana } = people;
  const mentor = await arrives('mentor', mentorWay);
  await mentor.go('/mentor/reach-outs');
  await reads(mentor.page, `${anaWay.name} would like to count on you`);
  await looksRight(mentor.page, 'asked');
  await mentor.page.locator('section', { hasText: `${anaWay.name} would like to count on you` }).locator('a').click();
  await reads(mentor.page, 'Knock twice. Sit with me.');
  await looksRight(mentor.page, 'request');
  await mentor.page.click('#agree');
  await reads(mentor.page, 'I said yes to this');
  await reads(ana.page, 'said yes');
  await looksRight(mentor.page, 'agreed');
});

test('a low day, and the mentor is told, is on it, and was there', async () => {
  const { ana, mentor } = people;
  await server.at('2026-03-04T14:00:00Z');
  await ana.go('/resident/check-ins/extra');
  await ana.page.locator('input[name=mood][value="1"]').check({ force: true });
  await ana.page.locator('main form button').last().click();
  await ana.page.waitForURL(/today/);
  await server.at('2026-03-04T14:01:00Z');
  await mentor.go('/mentor/reach-outs');
  await reads(mentor.page, `${anaWay.name} asked you to come`);
  await looksRight(mentor.page, 'met');
  const card = mentor.page.locator('article', { hasText: `${anaWay.name} asked you to come` });
  await card.locator('form[action$="/taking"] button').click();
  await reads(mentor.page, 'You are on it.');
  await ana.go('/resident/standing-requests');
  await reads(ana.page, 'knows, and is on it');
  await looksRight(ana.page, 'on-it');
  await card.locator('form[action$="/done"] button').click();
  await readsNoMore(mentor.page, `${anaWay.name} asked you to come`);
  await ana.page.locator('form[action$="/ending"] button').first().click();
  await reads(ana.page, 'Nothing written yet');
  await mentor.go('/mentor/reach-outs');
  assert.doesNotMatch(await mentor.page.textContent('main'), new RegExp(`${anaWay.name}If`));
});

test('a housemate notices something without script; Ana answers; in Spanish', async () => {
  const mate = await arrives('mate', mateWay, { javascript: false, locale: 'es-MX' });
  await mate.go('/resident/house');
  await mate.page.locator('main a', { hasText: anaWay.name }).first().click();
  await mate.page.locator('main a[href$="/notices"]').click();
  await looksRight(mate.page, 'notice-es');
  await mate.page.locator('input[name=signs][value=withdrawing]').check({ force: true });
  await mate.page.fill('#words', 'Te fuiste temprano de la mesa.');
  await mate.page.click('main form button.wide');
  await mate.page.waitForURL(/said=notice-given/);
  const { ana } = people;
  await ana.go('/resident/today');
  await reads(ana.page, 'Someone noticed something');
  await looksRight(ana.page, 'today');
  await ana.page.locator('section', { hasText: 'Someone noticed something' }).locator('a').click();
  await reads(ana.page, 'Te fuiste temprano de la mesa.');
  await looksRight(ana.page, 'notices');
  const form = ana.page.locator('form[action$="/answer"]').first();
  await form.locator('input[value=talk]').check({ force: true });
  await form.locator('textarea').fill('After dinner?');
  await form.locator('button.wide').click();
  await reads(ana.page, 'You said: Let’s talk tonight');
  await mate.go('/resident/today');
  assert.match(await mate.page.textContent('main'), /quisiera hablar esta noche/);
  await looksRight(mate.page, 'answer-es');
  await mate.page.locator('form[action$="/reading"] button').click();
  await mate.page.waitForURL(/said=saved/);
  await mate.go('/resident/standing-requests/new');
  await looksRight(mate.page, 'new-es');
});

test('a manager notices at a desk, and reads the answer alone', async () => {
  const way = server.sign_ins.find((one) => one.role === 'house_manager' && one.house === anaWay.house);
  const manager = await arrives('manager', way, { device: 'desktop' });
  await manager.go('/');
  await manager.page.click('.rail a[href$="/people"]');
  await manager.page.locator('main a', { hasText: anaWay.name }).first().click();
  await manager.page.click('main a[href$="/notices"]');
  await looksRight(manager.page, 'notice-desk');
  await manager.page.fill('#words', 'I missed you at the house meeting.');
  await manager.page.click('main form button.wide');
  await reads(manager.page, 'No answer yet');
  const { ana } = people;
  await ana.go('/resident/notices');
  const form = ana.page.locator('form[action$="/answer"]').first();
  await form.locator('input[value=pass_on]').check({ force: true });
  await form.locator('summary').click();
  await form.locator('label', { hasText: mentorWay.name }).locator('input').check();
  await form.locator('button.wide').click();
  await reads(ana.page, 'You said: Please pass it on');
  await manager.page.reload();
  await reads(manager.page, 'takes it further');
  assert.ok(!(await manager.page.textContent('main')).includes(mentorWay.name));
  await people.mentor.go('/mentor/reach-outs');
  await reads(people.mentor.page, 'passes on what');
  await looksRight(people.mentor.page, 'passed-on');
});

test('no page brought an error, a breach of its policy or a request to elsewhere', () => {
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
