// What holds of every page there is, in Spanish: people with a screen reader, a keyboard or large letters can use it,
// and so is every page that asks for another look. A demo lives in the houses; pages are found by their links, and a
// picture of each is left behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { axe, fits, openBrowser, shot, startServer } from './support.mjs';
import { keyboard } from './keyboard.mjs';
import { crawl, signIn } from './walk.mjs';

const ROLES = ['resident', 'peer_mentor', 'counselor', 'house_manager', 'owner'];
const AT_A_DESK = ['counselor', 'house_manager', 'owner'];
const DOORS = ['/sign-in', '/join', '/reset', '/not-there'];
const LONG = 'demasiado '.repeat(400);

let server;
before(async () => { server = await startServer({ env: { BROWSER_DEMO: '4' } }); });
after(() => server?.stop());

for (const role of [undefined, ...ROLES]) {
  test(`every page of ${role ?? 'someone signed out'} can be used by everyone`, async () => {
    const person = await openBrowser({ device: 'phone', locale: 'es' });
    person.sees.expecting(/status of 4(04|22)/);
    const { page } = person;
    try {
      if (role) await signIn(page, server.address, server.sign_ins.find((way) => way.role === role), 'es');
      const asked = new Set();
      const pages = await crawl(page, server.address, async (name, path) => {
        await holds(page, path);
        await shot(page, `everywhere-${role ?? 'anyone'}${name}`, AT_A_DESK.includes(role) ? 'desktop' : 'phone');
        for (const action of await formsToFill(page, asked)) {
          await page.goto(server.address + path);
          await sendsTooMuch(page, action);
        }
      }, role ? ['/', '/account/roles'] : DOORS);
      assert.ok(pages >= 3, `${pages} pages`);
      person.sees.nothingWrong();
    } finally {
      await person.close();
    }
  });
}

async function holds(page, path) {
  assert.equal(await page.getAttribute('html', 'lang'), 'es', path);
  const title = await page.title();
  for (const { name } of server.sign_ins) assert.ok(!title.includes(name), `${path}: a name in the title: ${title}`);
  assert.ok(await page.evaluate(isTabInSight), `${path}: the tab of this page is out of sight`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  await axe(page);
  await keyboard(page);
  await fits(page);
}

/** In a bar that is wider than the phone. */
function isTabInSight() {
  const tab = document.querySelector('.rail nav [aria-current]');
  if (!tab) return true;
  const [at, bar] = [tab, tab.closest('nav')].map((part) => part.getBoundingClientRect());
  return at.left >= bar.left - 1 && at.right <= bar.right + 1;
}

/** Actions of forms that take words, each kind once. */
function formsToFill(page, asked) {
  return page.$$eval('main form[method=post]', (forms) => forms
    .filter((form) => form.querySelector('textarea, input:not([type=hidden], [type=radio], [type=checkbox])'))
    .map((form) => form.getAttribute('action')))
    .then((actions) => actions.filter((action) => {
      const kind = action.replaceAll(/[0-9a-f]{32}/g, 'X').replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY');
      return !asked.has(kind) && asked.add(kind);
    }));
}

/** What a person sees who wrote far too much everywhere: the same page, marked, with the words kept. */
async function sendsTooMuch(page, action) {
  const sent = page.waitForResponse((answer) => answer.request().method() === 'POST');
  const loaded = page.waitForEvent('load');
  loaded.catch(() => {}); // what went wrong before says more
  await page.evaluate(([to, words]) => {
    const typed = 'textarea, input:not([type=hidden], [type=radio], [type=checkbox])';
    // Beside it one tap may go the same way, without words.
    const form = [...document.querySelectorAll('main form')].find((one) => one.getAttribute('action') === to && one.querySelector(typed));
    for (const field of form.querySelectorAll(typed)) {
      if (field.type !== 'password') field.type = 'text';
      field.value = words;
    }
    form.submit(); // as without script
  }, [action, LONG]);
  assert.equal((await sent).status(), 422, action);
  await loaded;
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  assert.ok(await page.locator('[aria-invalid=true], .error').count() > 0, `${action} marks nothing`);
  const lost = await page.evaluate(([to, words]) => {
    const forms = [...document.querySelectorAll('main form')].filter((one) => one.getAttribute('action') === to);
    const fields = forms.flatMap((form) => [...form.querySelectorAll('textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=password])')]);
    // What is no date cannot stand in a date's field; its page has it all the same.
    const typed = (field) => (field.matches('textarea') ? field.value : field.getAttribute('value') ?? '').trim();
    return fields.filter((field) => typed(field) !== words.trim()).map((field) => `${field.name}: ${typed(field).slice(0, 80)}`);
  }, [action, LONG]);
  assert.deepEqual(lost, [], `${action} forgets what was typed`);
  await axe(page);
}
