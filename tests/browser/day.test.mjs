// One real day, from an empty installation to the counselor who closes the alert and the manager's board.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import jsQR from 'jsqr';

import { axe, fits, inBothSchemes, openBrowser, shot, startServer } from './support.mjs';

let server;
const people = {};
before(async () => { server = await startServer(); });
after(async () => {
  await Promise.all(Object.values(people).map((person) => person.close()));
  await server?.stop();
});

/** Someone with a browser of their own; `go` opens one of our addresses. */
async function arrives(name, device) {
  const person = await openBrowser({ device });
  person.go = (path) => person.page.goto(new URL(path, server.address).href);
  people[name] = person;
  return person;
}

/** Clean in both schemes, no wider than the phone, and pictures of it. */
async function looksRight(page, name) {
  await axe(page);
  await fits(page);
  await shot(page, name);
}

async function invites(staff, base, role, days = '7') {
  const { page } = staff;
  await staff.go(`${base}/invitations`);
  await page.locator(`input[name=role][value=${role}]`).check({ force: true });
  await page.fill('#days', days);
  await page.click('main form button.button');
  return (await page.textContent('#link')).trim();
}

async function joins(name, device, link, person) {
  const someone = await arrives(name, device);
  await someone.page.goto(link);
  await someone.page.fill('#name', person);
  await someone.page.fill('#sign_in_name', person.toLowerCase());
  await someone.page.fill('#password', 'a warm porch');
  await someone.page.locator('input[name=device][value=own]').check({ force: true });
  if (name === 'resident') await looksRight(someone.page, 'join');
  await someone.page.click('form.card button.wide');
  await someone.page.waitForURL((url) => !url.pathname.startsWith('/join'));
  return someone;
}

/** What a camera reads in a picture of a QR code. */
async function decoded(context, png) {
  const page = await context.newPage(); // an empty one: ours let no picture in from elsewhere
  const [pixels, width, height] = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    return [[...canvas.getImageData(0, 0, picture.width, picture.height).data], picture.width, picture.height];
  }, png.toString('base64'));
  await page.close();
  return jsQR(Uint8ClampedArray.from(pixels), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

let house; // "/manager/houses/…"
const MORNING = '2026-03-03T14:00:00Z'; // eight, in the house

test('the owner opens the house and invites everyone', async () => {
  await server.at('2026-03-03T11:30:00Z'); // half past five: whoever moves in is asked for what opens after that
  const owner = await arrives('owner', 'desktop');
  await owner.page.goto(server.setup);
  await looksRight(owner.page, 'set-up');
  await owner.page.fill('#name', 'Olga');
  await owner.page.fill('#sign_in_name', 'olga');
  await owner.page.fill('#password', 'a warm porch');
  await owner.page.fill('#house', 'Maple House');
  await owner.page.click('button.wide');
  await owner.page.waitForURL(/invitations/);
  house = new URL(owner.page.url()).pathname.replace('/invitations', '');
  const asOwner = house.replace('/manager/', '/owner/');

  await looksRight(owner.page, 'invitations-empty');
  const resident = await invites(owner, house, 'resident');
  await looksRight(owner.page, 'invitation');
  await inBothSchemes(owner.page, async (scheme) => {
    const qr = await owner.page.locator('.qr').screenshot({ scale: 'css' });
    assert.equal(await decoded(owner.context, qr), resident, `a phone's camera comes to the link, ${scheme}`);
  });
  await joins('resident', 'phone', resident, 'Nia');
  await joins('mentor', 'phone', await invites(owner, house, 'mentor'), 'Max');
  await joins('counselor', 'desktop', await invites(owner, asOwner, 'counselor'), 'Cleo');
  await joins('manager', 'desktop', await invites(owner, asOwner, 'manager'), 'Kim');
});

test('the resident says who may read what, and who walks with her', async () => {
  const { owner, resident } = people;
  await resident.go('/resident/sharing');
  assert.equal(await resident.page.locator('input[type=checkbox]:checked').count(), 0);
  await looksRight(resident.page, 'sharing');
  await resident.page.locator('input[value="mood mentor"]').check({ force: true });
  await resident.page.click('button.wide');

  const asOwner = house.replace('/manager/', '/owner/');
  for (const role of ['mentor', 'counselor']) {
    await owner.go(`${asOwner}/people`);
    await owner.page.click('details summary');
    const value = await owner.page.locator(`select[name=helper] option[value^=${role}]`).getAttribute('value');
    await owner.page.selectOption('select[name=helper]', value);
    await owner.page.click('form[action$="/helpers"] button');
    await owner.page.waitForURL(/said=proposed/);
  }
  await looksRight(owner.page, 'people');
  await resident.go('/resident/helpers');
  await looksRight(resident.page, 'helpers');
  for (let n = 0; n < 2; n += 1) {
    await resident.page.locator('form[action$="/accepting"] button').first().click();
    await resident.page.waitForURL(/said=accepted/);
  }
});

test('the manager asks something of everyone', async () => {
  const { manager } = people;
  await manager.go(`${house}/routine/new`);
  await looksRight(manager.page, 'routine-new');
  await manager.page.fill('#title', 'Wipe the kitchen');
  await manager.page.fill('#from', '09:00');
  await manager.page.fill('#until', '10:00');
  await manager.page.click('main form button.button');
  await manager.page.waitForURL(/said=saved/);
  assert.match(await manager.page.textContent('main'), /Wipe the kitchen/);
  await looksRight(manager.page, 'routine');
});

test('the resident checks in from her phone', async () => {
  const { resident } = people;
  await server.at(MORNING);
  await resident.go('/resident/today');
  await looksRight(resident.page, 'today');
  await resident.page.locator('input[name=mood][value="4"]').check({ force: true });
  await resident.page.locator('form[action*="check-ins"] button.wide').first().click();
  await resident.page.waitForFunction(() => !document.querySelector('main input[name=mood]'));
  assert.match(await resident.page.textContent('main'), /Wipe the kitchen/);
  await looksRight(resident.page, 'today-checked-in');
});

test('time passes, the kitchen is missed, and the mentor sees it', async () => {
  const { mentor } = people;
  await mentor.go('/mentor/people');
  await looksRight(mentor.page, 'mentor-quiet');
  assert.doesNotMatch(await mentor.page.textContent('main'), /Wipe the kitchen/);
  // In steps: a server that heard nothing for longer was off, and does not know what it missed.
  for (let minutes = 10; minutes <= 150; minutes += 10) await server.at(new Date(Date.parse(MORNING) + minutes * 60_000).toISOString());
  await server.at('2026-03-03T16:31:00Z');
  await mentor.go('/mentor/people');
  assert.match(await mentor.page.textContent('main'), /Wipe the kitchen/);
  await looksRight(mentor.page, 'mentor');
});

test('an hour later the counselor is told, takes it and closes it', async () => {
  const { counselor, mentor } = people;
  await server.at('2026-03-03T17:32:00Z');
  await counselor.go('/counselor/alerts');
  const { page } = counselor;
  assert.match(await page.textContent('main'), /Nia/);
  await looksRight(page, 'alerts');
  await page.click('form[action$="/taking"] button');
  await page.waitForSelector('form[action$="/closing"]');
  await mentor.go('/mentor/people');
  assert.match(await mentor.page.textContent('main'), /Cleo/, 'nobody has to wonder whether somebody called');
  await page.bringToFront();
  await looksRight(page, 'alerts-taken');
  const closing = page.locator('form[action$="/closing"]').first();
  if (await closing.locator('input[value=fine]').count()) await closing.locator('input[value=fine]').check({ force: true });
  if (await closing.locator('select').count()) await closing.locator('select').selectOption('fine');
  await closing.locator('button').last().click();
  await page.waitForSelector('form[action$="/closing"]', { state: 'detached' });
  await looksRight(page, 'alerts-empty');
});

/** On a sheet of paper as wide as A4: the board to its last column, and nothing to press. */
async function printsWhole(page) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1017 }); // 182 × 269 mm, within the margins
  for (const part of await page.locator('nav, .rail, form, button, .no-print, .skip').all()) {
    assert.ok(!await part.isVisible(), `printed: ${await part.evaluate((one) => one.outerHTML.slice(0, 120))}`);
  }
  const [cells, room] = await page.evaluate(() => {
    const all = [...document.querySelectorAll('table.board :is(th, td)')];
    const scrolls = getComputedStyle(document.querySelector('.scroll')).overflowX !== 'visible';
    return [all.map((cell) => (scrolls ? Infinity : cell.getBoundingClientRect().right)), innerWidth];
  });
  assert.ok(cells.length >= 2 * 16, `${cells.length} cells: fourteen days, who, and the sum`);
  assert.ok(Math.max(...cells) <= room, `the board ends at ${Math.max(...cells)} of ${room}`);
  assert.ok(await page.locator('h1').isVisible() && await page.locator('.legend').isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
}

test('the manager sees the board and the house its own', async () => {
  const { manager, resident } = people;
  await manager.go(`${house}/board`);
  assert.match(await manager.page.textContent('main'), /Nia/);
  await looksRight(manager.page, 'board');
  await printsWhole(manager.page);
  await resident.go('/resident/house');
  await looksRight(resident.page, 'house');
});

test('the resident reads who looked, and every page of hers is clean', async () => {
  const { resident } = people;
  await resident.go('/resident/looks');
  assert.match(await resident.page.textContent('main'), /Cleo/);
  for (const page of ['looks', 'history', 'routine', 'routine/new', 'reach-outs', 'me', 'signals', 'check-ins/extra']) {
    await resident.go(`/resident/${page}`);
    await looksRight(resident.page, page.replace('/', '-'));
  }
  for (const page of ['account', 'account/roles', 'account/devices', 'account/password']) {
    await resident.go(`/${page}`);
    await looksRight(resident.page, page.replace('/', '-'));
  }
});

test('staff pages are clean', async () => {
  const { manager, owner, counselor } = people;
  for (const page of ['alerts', 'people', 'invitations', 'settings']) {
    await manager.go(`${house}/${page}`);
    await looksRight(manager.page, `manager-${page}`);
  }
  await owner.go('/owner/houses');
  await looksRight(owner.page, 'owner-houses');
  await owner.go('/owner/houses/new');
  await looksRight(owner.page, 'owner-houses-new');
  await counselor.go('/counselor/caseload');
  await looksRight(counselor.page, 'caseload');
});

test('from a mark to the facts behind it, and to the person', async () => {
  const { manager, counselor, mentor } = people;
  const { page } = manager;
  await manager.go(`${house}/board`);
  await page.locator('td.today a').first().click();
  await page.waitForURL(/days\/2026-03-03/);
  assert.match(await page.textContent('main'), /Wipe the kitchen/);
  await looksRight(page, 'manager-day');
  const person = new URL(page.url()).pathname.replace(/\/days.*/, '');
  for (const [who, path, name] of [
    [manager, person, 'manager-person'],
    [manager, `${person}/excuses`, 'manager-excuses'],
    [counselor, person.replace('/manager/', '/counselor/'), 'counselor-person'],
    [counselor, `${person.replace('/manager/', '/counselor/')}/routine`, 'counselor-routine'],
    [mentor, person.replace('/manager/', '/mentor/'), 'mentor-person'],
  ]) {
    const answer = await who.go(path);
    assert.equal(answer.status(), 200, path);
    assert.doesNotMatch(await who.page.title(), /Nia/, 'nothing private in a title');
    await looksRight(who.page, name);
  }
});

test('someone of another house sees nothing of it', async () => {
  const { owner } = people;
  await owner.go('/owner/houses/new');
  await owner.page.fill('#house', 'Birch House');
  await owner.page.click('main form > button');
  await owner.page.waitForURL(/said=saved/);
  const birch = await owner.page.locator('a', { hasText: 'Birch House' }).getAttribute('href');
  const link = await invites(owner, birch.replace('/settings', ''), 'resident');
  const stranger = await joins('stranger', 'phone', link, 'Bo');
  stranger.sees.expecting(/status of 404/);
  for (const path of ['/resident/house', '/resident/today', '/resident/looks']) {
    await stranger.go(path);
    assert.doesNotMatch(await stranger.page.textContent('body'), /Nia|Maple|Cleo/);
  }
  const answer = await stranger.go(`${house}/board`);
  assert.equal(answer.status(), 404);
});

test('a phone without script does the same day', async () => {
  const scriptless = await openBrowser({ device: 'phone', javascript: false });
  people.scriptless = scriptless;
  const { page } = scriptless;
  await page.goto(`${server.address}/sign-in`);
  await page.fill('#name', 'nia');
  await page.fill('#password', 'a warm porch');
  await page.click('button.wide');
  await page.waitForURL(/resident\/today/);
  await page.locator('form.tick button').first().click();
  await page.waitForURL(/said=/);
  assert.equal(await page.locator('form.tick button[aria-pressed=true]').count(), 1);
});

test('no page brought an error, a breach of its policy or a request to elsewhere', () => {
  for (const person of Object.values(people)) person.sees.nothingWrong();
});
