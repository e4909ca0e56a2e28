// A ride to an appointment: asked for on one phone, taken on another, both watching; again without script; and the
// address from which a calendar reads.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { journey, reads } from './journey.mjs';

let server;
let anaWay;
let benWay;
const { people, arrives, looksRight } = journey('help', 6, (started) => {
  server = started;
  const residents = server.sign_ins.filter((way) => way.role === 'resident');
  anaWay = residents.at(-1);
  benWay = residents.find((way) => way.house === anaWay.house && way.sign_in !== anaWay.sign_in);
});

const text = (page) => page.textContent('main');
/** By the day field, which opens on the house's today. */
const tomorrow = (page) => page.$eval('[name=date]', (field) => {
  const day = new Date(`${field.value}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
});

async function fills(page, title) {
  await page.fill('[name=title]', title);
  await page.fill('[name=date]', await tomorrow(page));
  await page.fill('[name=from]', '10:00');
  await page.fill('[name=place]', 'Harbor Street 9');
  await page.fill('[name=with_whom]', 'Dr. Lee');
  await page.check('[name=ride]');
}

test('an appointment with a ride is asked of the house, which reads when and not what', async () => {
  const ben = await arrives('ben', benWay);
  await ben.go('/resident/help');
  await looksRight(ben.page, 'index');
  const ana = await arrives('ana', anaWay);
  await ana.go('/resident/appointments');
  await looksRight(ana.page, 'appointments');
  await ana.go('/resident/appointments/new');
  await fills(ana.page, 'Skin doctor');
  await looksRight(ana.page, 'appointment-new');
  await ana.page.click('main button.wide');
  await ana.page.waitForURL(/appointments\?said/);
  assert.match(await text(ana.page), /Skin doctor/);
  // Nobody touched this phone.
  await reads(ben.page, `${anaWay.name} asks`);
  const seen = await text(ben.page);
  assert.ok(!seen.includes('Skin doctor') && !seen.includes('Dr. Lee'), seen);
});

test('one takes it and reads where to, and both read that it is taken', async () => {
  const { ana, ben } = people;
  await ana.go('/resident/help');
  const card = ben.page.locator('article', { hasText: `${anaWay.name} asks` })
    .filter({ hasText: 'Only the one who drives' }).last();
  await card.locator('form[action$="/taking"] button').click();
  await reads(ben.page, 'Harbor Street 9');
  assert.ok(!(await text(ben.page)).includes('Skin doctor'));
  await reads(ana.page, `${benWay.name} has it`);
  await looksRight(ben.page, 'taken');
  await ben.go('/resident/today');
  assert.match(await text(ben.page), /Ride for .* · Harbor Street 9/);
  await looksRight(ben.page, 'driver-today');
  await ana.go('/resident/today');
  assert.match(await text(ana.page), /Ride from /);
  await ana.go('/resident/appointments');
  await ana.page.click('main ul.list a:has-text("Skin doctor")');
  await looksRight(ana.page, 'appointment');
});

test('done and thanked, both find it under what they gave and got', async () => {
  const { ana, ben } = people;
  await ben.go('/resident/help');
  const card = ben.page.locator('article', { hasText: 'Harbor Street 9' }).first();
  await card.locator('form[action$="/done"] button').click();
  await reads(ben.page, 'Well done, both of you.');
  await ana.go('/resident/help');
  await ana.page.locator('form[action$="/thanks"] button').first().click();
  await reads(ana.page, 'They will see your thanks.');
  await ana.go('/resident/give-and-get');
  assert.ok((await text(ana.page)).includes(`${benWay.name} was there for me.`));
  await ben.go('/resident/give-and-get');
  assert.ok((await text(ben.page)).includes(`You were there for ${anaWay.name}.`));
});

test('a calendar reads from a secret address, which can be ended', async () => {
  const { ana } = people;
  await ana.go('/resident/calendar');
  await looksRight(ana.page, 'calendar-none');
  await ana.page.check('[name=words]');
  await ana.page.click('main button.wide');
  await ana.page.waitForSelector('#feed');
  await looksRight(ana.page, 'calendar');
  const feed = new URL(await ana.page.inputValue('#feed')).pathname;
  const read = await fetch(server.address + feed);
  const calendar = (await read.text()).replaceAll('\r\n ', '');
  assert.equal(read.status, 200);
  assert.match(calendar, /SUMMARY:Skin doctor\r\nLOCATION:Harbor Street 9/);
  await ana.page.click('form[action$="/ending"] button');
  await reads(ana.page, 'Make my address');
  assert.equal((await fetch(server.address + feed)).status, 404);
});

test('all of it again without script, in Spanish', async () => {
  const ana = await arrives('anaPlain', anaWay, { javascript: false, locale: 'es-US' });
  const { page } = ana;
  ana.sees.expecting(/status of 422/);
  await ana.go('/resident/help/new?what=ask');
  await looksRight(page, 'new-es');
  await page.click('main button.wide');
  assert.match(await text(page), /Elige una cosa/);
  await looksRight(page, 'new-wrong-es');
  await page.locator('[name=kind][value=forms]').check({ force: true });
  await page.fill('[name=words]', 'El papel del piso');
  await page.click('main button.wide');
  assert.match(await text(page), /El papel del piso/);
  await looksRight(page, 'index-es');
  const ben = await arrives('benPlain', benWay, { javascript: false });
  await ben.go('/resident/help');
  await ben.page.locator('article', { hasText: 'El papel del piso' }).locator('form[action$="/taking"] button').click();
  assert.match(await text(ben.page), /It is yours\./);
  await ana.go('/resident/appointments/new');
  await fills(page, 'Dentista');
  await page.click('main button.wide');
  await page.click('main ul.list a:has-text("Dentista")');
  await looksRight(page, 'appointment-es');
  await page.click('button[value=called_off]');
  await page.click('summary');
  assert.match(await text(page), /Se canceló/);
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
