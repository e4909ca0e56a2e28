// What the script adds: a page that hears of changes by itself, and forms that count once whatever the network does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openBrowser, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

const BEGINS = new Date('2026-03-03T14:00:00Z'); // eight in the morning, in the demo's houses
const MINUTE = 60_000;

let server;
let mentor; // and two residents who said yes to her
let residents;
before(async () => {
  server = await startServer({ env: { BROWSER_DEMO: '4' } });
  mentor = server.sign_ins.find((way) => way.role === 'peer_mentor');
  residents = mentor.mentor_of.map((name) => server.sign_ins.find((way) => way.sign_in === name));
});
after(() => server?.stop());

/** Someone at work; what their page sends is kept, each form as the server gets it. */
async function as(person, device, acts) {
  const browser = await openBrowser({ device });
  const { page } = browser;
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(new URLSearchParams(request.postData())));
  try {
    await signIn(page, server.address, person);
    posts.length = 0;
    await acts({ page, posts, open: (path) => page.goto(server.address + path), sees: browser.sees });
    browser.sees.nothingWrong();
  } finally {
    await browser.close();
  }
}

const bed = (page) => page.locator('form.tick', { hasText: 'Make your bed' }).locator('button');

/** Presses a tick and waits until it stands as asked. */
async function presses(page, pressed) {
  await bed(page).click();
  await page.waitForFunction((wanted) => [...document.querySelectorAll('form.tick button')]
    .some((button) => button.textContent.includes('Make your bed') && button.ariaPressed === wanted), String(pressed));
}

/** Leaves a mark that a page loaded anew would not have. */
const marked = (page) => page.evaluate(() => { globalThis.isMarked = true; });
const isMarked = (page) => page.evaluate(() => globalThis.isMarked === true);

/** "0 of 3 today", beside the name on the mentor's page. */
function progress(page, name) {
  return page.evaluate((who) => {
    const words = document.querySelector('main').innerText;
    return /\d+ of \d+ today/.exec(words.slice(words.lastIndexOf(who)))[0];
  }, name);
}

/** The next word on how someone's day goes, once it is another than it was. */
async function progressAfter(page, name, earlier) {
  await page.waitForFunction(([who, was]) => {
    const words = document.querySelector('main').innerText;
    return !words.slice(words.lastIndexOf(who)).match(/\d+ of \d+ today/)[0].startsWith(was);
  }, [name, earlier]);
  return progress(page, name);
}

test('a page that lies open updates itself when somebody else changes something', () =>
  as(mentor, 'phone', ({ page, open }) => as(residents[0], 'phone', async (resident) => {
    const { name } = residents[0];
    const stream = page.waitForRequest(`${server.address}/mentor/live`);
    await open('/mentor/people');
    await stream;
    await marked(page);
    const before = await progress(page, name);
    assert.match(before, /^0 of/);
    await resident.open('/resident/today');
    await presses(resident.page, true);
    assert.equal(await progressAfter(page, name, before), before.replace('0', '1'));
    await presses(resident.page, false);
    assert.equal(await progressAfter(page, name, '1'), before);
    assert.ok(await isMarked(page), 'it was loaded anew');
  })));

test('where the stream is closed for good, the page asks once a minute', () =>
  as(mentor, 'phone', ({ page, open, sees }) => as(residents[0], 'phone', async (resident) => {
    const { name } = residents[0];
    sees.expecting(/status of 503/);
    await page.route('**/mentor/live', (route) => route.fulfill({ status: 503 }));
    const asked = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request));
    await page.clock.install({ time: BEGINS });
    const closed = page.waitForResponse('**/mentor/live');
    await open('/mentor/people');
    await closed;
    await marked(page);
    const before = await progress(page, name);
    await resident.open('/resident/today');
    await presses(resident.page, true);
    await page.clock.runFor(MINUTE - 5000);
    assert.equal(asked.length, 0);
    assert.equal(await progress(page, name), before, 'nobody has told this page');
    await page.clock.runFor(5000);
    assert.equal(await progressAfter(page, name, before), before.replace('0', '1'));
    await presses(resident.page, false);
    await page.clock.runFor(MINUTE);
    assert.equal(await progressAfter(page, name, '1'), before);
    assert.equal(asked.length, 2);
    assert.ok(await isMarked(page), 'it was loaded anew');
  })));

/** As if the phone was taken up again: the page asks what is new. */
const lookedAtAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('what was done is said for as long as the page stays', () => as(residents[0], 'phone', async ({ page, open }) => {
  await open('/resident/today');
  await presses(page, true);
  const said = await page.textContent('main .flash');
  await page.$eval('main', (main) => { main.isOld = true; });
  await lookedAtAgain(page);
  await page.waitForFunction(() => !document.querySelector('main').isOld);
  assert.equal(await page.textContent('main .flash'), said);
  await presses(page, false);
}));

test('a button stays under the finger that is on it, whatever the page hears', () =>
  as(residents[0], 'phone', async ({ page, open }) => {
    await open('/resident/today');
    const asked = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push('tick');
      if (request.headers()['x-porchlight-live']) asked.push('news');
    });
    await bed(page).hover();
    await page.mouse.down();
    await lookedAtAgain(page);
    await page.mouse.up();
    await page.waitForSelector('main .flash');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked, ['tick'], 'its answer is as new as what was missed');
    // A press that sends nothing: the page catches up.
    await page.mouse.move(0, 0);
    await page.mouse.down();
    await lookedAtAgain(page);
    const news = page.waitForRequest((request) => request.headers()['x-porchlight-live'] === '1');
    await page.mouse.up();
    await news;
    await presses(page, false);
  }));

test('a double tap sends once', () => as(residents[0], 'phone', async ({ page, posts, open }) => {
  await open('/resident/today');
  await marked(page);
  await bed(page).evaluate((button) => { button.click(); button.click(); });
  await page.waitForFunction(() => document.querySelector('main .flash'));
  await page.waitForLoadState('networkidle');
  assert.equal(posts.length, 1);
  assert.equal(await bed(page).getAttribute('aria-pressed'), 'true');
  assert.ok(await isMarked(page), 'a tick loads no page anew');
  await presses(page, false);
  assert.equal(posts.length, 2);
}));

for (const [what, arrives] of [['an answer', true], ['a form', false]]) {
  test(`${what} that got lost on the way: what is sent again counts once, for when it was tapped`, () =>
    as(residents[1], 'phone', async ({ page, posts, open, sees }) => {
      sees.expecting(/net::ERR_/);
      const word = arrives ? 'weathered' : 'mossy';
      let lost = false;
      await page.route('**/resident/check-ins/extra', async (route) => {
        if (lost || route.request().method() !== 'POST') return route.continue();
        lost = true;
        if (arrives) assert.equal((await route.fetch({ maxRedirects: 0 })).status(), 303);
        await page.clock.setFixedTime(new Date(BEGINS.getTime() + 3 * MINUTE));
        return route.abort('connectionreset');
      });
      await page.clock.setFixedTime(BEGINS);
      await open('/resident/check-ins/extra');
      await page.locator('input[name=mood][value="3"]').check({ force: true });
      await page.fill('#word', word);
      await page.click('#check-in-button');
      await page.waitForURL(/resident\/today\?said=/);
      assert.equal(posts.length, 2);
      assert.equal(String(posts[1]), String(posts[0]), 'the very same, its key and its time too');
      assert.ok(posts[0].get('idempotency_key').length > 8);
      assert.equal(Number(posts[0].get('acted_at')) * 1000, BEGINS.getTime());
      await open('/resident/history/2026-03-03');
      assert.equal((await page.textContent('main')).split(word).length - 1, 1);
    }));
}

test('after a form is accepted its place takes a new one, while others still wait', () =>
  as(residents[0], 'phone', async ({ page, posts, open }) => {
    await open('/resident/today');
    let letGo;
    const held = new Promise((resolve) => { letGo = resolve; });
    await page.route(/resident\/check-ins\//, async (route) => { await held; await route.continue(); });
    await page.locator('#check-in input[name=mood][value="4"]').check({ force: true });
    const key = () => bed(page).evaluate((button) => button.form.elements.idempotency_key.value);
    const first = await key();
    await bed(page).evaluate((button) => { button.click(); document.querySelector('#check-in-button').click(); });
    await page.waitForFunction((used) => [...document.querySelectorAll('form.tick')]
      .every((form) => form.elements.idempotency_key.value !== used), first);
    assert.equal(await bed(page).getAttribute('aria-pressed'), 'false', 'the last answer knows all');
    letGo();
    await page.waitForSelector('#check-in', { state: 'detached' });
    assert.equal(await bed(page).getAttribute('aria-pressed'), 'true');
    assert.equal(posts.length, 2);
    assert.equal(posts[0].get('idempotency_key'), first);
    assert.equal(new Set(posts.map((sent) => sent.get('idempotency_key'))).size, 2);
    await presses(page, false);
    assert.equal(new Set(posts.map((sent) => sent.get('idempotency_key'))).size, 3);
  }));

/** Minutes pass on the page until it happens: that its stream is closed may reach it after the first has begun. */
async function minutesUntil(page, happens) {
  let has = false;
  const seen = happens.finally(() => { has = true; });
  while (!has) await page.clock.runFor(MINUTE);
  return seen;
}

test('a page left open on a shared phone locks itself after ten minutes', async () => {
  const browser = await openBrowser({ device: 'phone' });
  const { page } = browser;
  browser.sees.expecting(/status of 503/);
  try {
    await page.route('**/mentor/live', (route) => route.fulfill({ status: 503 }));
    await page.clock.install({ time: BEGINS });
    await page.goto(`${server.address}/sign-in`);
    await page.fill('#name', mentor.sign_in);
    await page.fill('#password', mentor.password);
    await page.locator('input[name=device][value=shared]').check({ force: true });
    await page.click('button.wide');
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    const closed = page.waitForResponse('**/mentor/live');
    await page.goto(`${server.address}/mentor/people`);
    await closed;
    for (const minute of [5, 9]) {
      await server.at(new Date(BEGINS.getTime() + minute * MINUTE).toISOString());
      const again = page.waitForResponse('**/mentor/people');
      assert.equal((await minutesUntil(page, again)).status(), 200);
    }
    await server.at(new Date(BEGINS.getTime() + 10 * MINUTE).toISOString());
    const locked = page.waitForURL(/\/sign-in/);
    await minutesUntil(page, locked);
    browser.sees.nothingWrong();
  } finally {
    await browser.close();
  }
});
