// Someone asks, and someone is there: Ana's phone and the mentor's, both watching it live; and again without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { journey, reads } from './journey.mjs';

let server;
let mentorWay;
let anaWay;
const { people, arrives, looksRight } = journey('reach-outs', 10, (started) => {
  server = started;
  mentorWay = server.sign_ins.find((way) => way.role === 'peer_mentor' && way.mentor_of.length > 1);
  // Someone whose mentor it is and who has nothing open: not the first one.
  anaWay = server.sign_ins.find((way) => way.sign_in === mentorWay.mentor_of.at(-1));
});

test('Ana asks with one tap, and her mentor reads it without touching anything', async () => {
  const mentor = await arrives('mentor', mentorWay);
  await mentor.go('/mentor/reach-outs');
  await looksRight(mentor.page, 'mentor-before');
  const ana = await arrives('ana', anaWay);
  await ana.go('/resident/reach-outs');
  await looksRight(ana.page, 'index');
  await mentor.page.bringToFront();
  const first = anaWay.name;
  await ana.page.bringToFront();
  await ana.page.click('#ask-now');
  await ana.page.waitForURL(/reach-outs\/[0-9a-f]{32}/);
  await reads(mentor.page, `${first} asks for someone`);
  await reads(ana.page, 'has seen it');
  await looksRight(ana.page, 'asking');
  await looksRight(mentor.page, 'mentor-asked');
});

test('both watch it: on it, on the way, talking, done', async () => {
  const { ana, mentor } = people;
  const card = mentor.page.locator('article', { hasText: anaWay.name }).first();
  await card.locator('form[action$="/taking"] button').click();
  await reads(mentor.page, 'You are on it.');
  await reads(ana.page, 'is on it');
  for (const [step, words] of [['on_the_way', 'is on the way'], ['talking', 'are talking']]) {
    await card.locator(`button[value=${step}]`).click();
    await reads(ana.page, words);
  }
  await looksRight(mentor.page, 'mentor-on-it');
  await card.locator('summary').click();
  await card.locator('textarea').fill('I am at the door.');
  await card.locator('form[action$="/words"] button').click();
  await reads(ana.page, 'I am at the door.');
  await looksRight(ana.page, 'talking');
  await card.locator('form[action$="/done"] button').click();
  await reads(ana.page, 'Did it help?');
  await looksRight(ana.page, 'afterwards');
  await ana.page.locator('input[name=helped][value=yes]').check({ force: true });
  await ana.page.locator('input[name=thanks]').check();
  await ana.page.click('#after button.wide');
  await reads(ana.page, 'You thanked');
  await reads(mentor.page, 'says thank you');
  await ana.go('/resident/give-and-get');
  assert.match(await ana.page.textContent('main'), /was there for me/);
  await looksRight(ana.page, 'give-and-get');
});

test('who is asked, a quiet sign, and what the form keeps', async () => {
  const { ana, mentor } = people;
  await ana.go('/resident/reach-outs/rings');
  await looksRight(ana.page, 'rings');
  await ana.page.selectOption('#sign-helper', { label: mentorWay.name });
  await ana.page.locator('input[name=sign][value=star]').check({ force: true });
  await ana.page.click('form[action$="/sign"] button');
  await reads(mentor.page, 'would like a sign with you');
  await looksRight(mentor.page, 'mentor-sign');
  await mentor.page.locator('form[action$="/agreement"] button').click();
  await reads(mentor.page, 'they need you');
  await ana.go('/resident/reach-outs');
  ana.sees.expecting(/status of 422/);
  await ana.page.fill('#words', 'w'.repeat(501));
  await ana.page.click('#say-more > button');
  await ana.page.waitForSelector('#words-error');
  assert.equal((await ana.page.inputValue('#words')).length, 501);
  await looksRight(ana.page, 'index-again');
  await ana.page.fill('#words', 'Porch?');
  await ana.page.click('#send-sign');
  await reads(ana.page, 'We are asking');
  await reads(mentor.page, 'sends you the sign: ★');
});

test('nobody answers: the sender cannot miss it, and staff on call read a number and nothing else', async () => {
  const { ana } = people;
  const url = ana.page.url();
  const now = new Date('2026-03-03T14:00:00Z').getTime();
  for (let minutes = 11; minutes <= 44; minutes += 11) await server.at(new Date(now + minutes * 60_000).toISOString());
  await ana.page.goto(url);
  await reads(ana.page, 'Nobody has answered yet');
  await looksRight(ana.page, 'unanswered');
  await ana.go('/resident/today');
  assert.match(await ana.page.textContent('main'), /Nobody has answered yet/);
  await looksRight(ana.page, 'today');
  const way = server.sign_ins.find((one) => one.role === 'house_manager' && one.house === anaWay.house);
  const manager = await arrives('manager', way, { device: 'desktop' });
  await manager.go('/');
  await manager.page.click('.rail a[href$="/reach-outs"]');
  await reads(manager.page, 'asks for a call');
  assert.doesNotMatch(await manager.page.textContent('main'), /★|Porch/);
  await looksRight(manager.page, 'on-call');
  await manager.go(`${new URL(manager.page.url()).pathname}/limits`);
  await looksRight(manager.page, 'limits');
  await ana.page.goto(url);
  await ana.page.click('#call-off');
  await reads(ana.page, 'Asking was still good');
  await looksRight(ana.page, 'called-off');
});

test('the same without script, in Spanish', async () => {
  const ana = await arrives('scriptless', anaWay, { javascript: false, locale: 'es-MX' });
  const mentor = await arrives('scriptlessMentor', mentorWay, { javascript: false });
  await ana.go('/resident/reach-outs');
  await looksRight(ana.page, 'index-es');
  await ana.page.locator('input[name=moments][value=alone]').check({ force: true });
  await ana.page.locator('input[name=strength][value="4"]').check({ force: true });
  await ana.page.fill('#words', '¿Un café?');
  await ana.page.click('#say-more > button');
  await ana.page.waitForURL(/reach-outs\/[0-9a-f]{32}/);
  const asked = ana.page.url();
  assert.match(await ana.page.textContent('main'), /4 de 10/);
  await looksRight(ana.page, 'asking-es');
  await mentor.go('/mentor/reach-outs');
  const card = mentor.page.locator('article', { hasText: '¿Un café?' });
  await card.locator('form[action$="/steps"] button').first().click();
  await mentor.page.waitForURL(/said=on-it/);
  await ana.page.goto(asked);
  assert.match(await ana.page.textContent('h1'), /va en camino/);
  await mentor.page.locator('article', { hasText: '¿Un café?' }).locator('form[action$="/done"] button').click();
  await mentor.page.waitForURL(/said=there/);
  await ana.page.goto(asked);
  await ana.page.locator('input[name=fit][value=partly]').check({ force: true });
  await ana.page.click('#after button.wide');
  assert.equal(await ana.page.locator('input[name=fit][value=partly]').isChecked(), true);
  await ana.go('/resident/reach-outs/rings');
  await looksRight(ana.page, 'rings-es');
});

test('no page brought an error, a breach of its policy or a request to elsewhere', () => {
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
