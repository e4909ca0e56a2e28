// Every act works where script is off: an old phone, a careful browser, a file that did not arrive.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { axe, openBrowser, shot, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

let server;
before(async () => { server = await startServer({ env: { BROWSER_DEMO: '10' } }); });
after(() => server?.stop());

/** Someone of a role without script; `acts` sends the form of that action and gives where it leads. */
async function as(role, acts, device = 'phone', which = 0) {
  const person = await openBrowser({ device, javascript: false });
  const { page } = person;
  const open = (path) => page.goto(server.address + path);
  const send = async (action, fill = async () => {}) => {
    const form = page.locator(`main form[action${action}${action.includes("]") ? "" : "]"}`).first();
    await fill(form);
    const sent = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await form.locator('button').last().click();
    const answer = await sent;
    assert.equal(answer.status(), 303, `${action} on ${page.url()}`);
    await page.waitForLoadState();
    assert.equal(await page.locator('h1').count(), 1);
  };
  try {
    await signIn(page, server.address, server.sign_ins.filter((way) => way.role === role)[which]);
    await acts({ page, open, send, text: () => page.textContent('main') });
    person.sees.nothingWrong();
  } finally {
    await person.close();
  }
}

const details = (form) => form.locator('xpath=ancestor::details/summary').click();

test('a resident checks in, ticks off, plans, shares and says how she can be reached', () =>
  as('resident', async ({ page, open, send, text }) => {
    await open('/resident/check-ins/extra');
    await send('="/resident/check-ins/extra"', async (form) => {
      await form.locator('[name=mood][value="4"]').check({ force: true });
      await form.locator('[name=note]').fill('slept well');
    });
    await open('/resident/signals');
    await send('="/resident/signals"', (form) => form.locator('[name=label]').fill('cold hands'));
    assert.match(await text(), /cold hands/);
    await send('$="/removal"');
    assert.doesNotMatch(await text(), /cold hands/);
    await open('/resident/routine/new');
    await send('="/resident/routine"', (form) => form.locator('[name=title]').fill('Call my brother'));
    assert.match(await text(), /Call my brother/);
    await send('^="/resident/routine/plan/"]:has([name=helper])', async (form) => {
      await details(form);
      await form.locator('[name=column][value=not_alone]').check({ force: true });
    });
    await open('/resident/today');
    await send('^="/resident/today/ticks/"');
    await send('$="/taking-back"');
    await open('/resident/sharing');
    await send('="/resident/sharing"', (form) => form.locator('[name=share]').first().setChecked(true));
    await open('/resident/profile');
    await send('="/resident/profile"', (form) => form.locator('[name=emergency_contact]').fill('Eva, 555-0100'));
    await open('/resident/wins');
    await send('="/resident/wins"', (form) => form.locator('[name=words]').fill('Slept well'));
    assert.match(await text(), /Slept well/);
    await send('$="/removal"');
    assert.doesNotMatch(await text(), /Slept well/);
    await open('/account');
    await send('="/account"', (form) => form.locator('[name=phone]').fill('555-0101'));
    await send('="/sign-out"');
    assert.match(page.url(), /sign-in/);
  }));

test('a counselor takes an alert and closes it, and adds to a program', () =>
  as('counselor', async ({ page, open, send, text }) => {
    await open('/counselor/alerts');
    await send('$="/taking"');
    await send('$="/closing"', (form) => form.locator('select').selectOption('fine'));
    await page.locator('main h2 a').last().click();
    await page.goto(`${page.url()}/routine/new`);
    await send('$="/routine"', (form) => form.locator('[name=title]').fill('Evening group'));
    assert.match(await text(), /Evening group/);
  }, 'desktop', 1)); // the first one's alerts are all taken

test('a manager invites, excuses, corrects and sets the rules', () =>
  as('house_manager', async ({ page, open, send, text }) => {
    await open('/');
    const house = new URL(page.url()).pathname.replace('/board', '');
    await open(`${house}/invitations`);
    await send('$="/invitations"', (form) => form.locator('[name=role][value=resident]').check({ force: true }));
    assert.match(await text(), /[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await send('$="/taking-back"');
    await open(`${house}/board`);
    await page.locator('td a:has(.part)').first().click();
    await send('*="/corrections/"', async (form) => {
      await details(form);
      await form.locator('[value=excused]').check({ force: true });
      await form.locator('[name=reason]').fill('was at the clinic');
    });
    await open(`${house}/people`);
    await page.locator('summary').first().click();
    await page.locator('a[href$="/excuses"]').first().click();
    await send('$="/excuses"', (form) => form.locator('[name=kind][value=sick]').check({ force: true }));
    await open(`${house}/routine/new`);
    await send('$="/routine"', (form) => form.locator('[name=title]').fill('Quiet hour'));
    await open(`${house}/alerts/rules`);
    await send('$="/rules"');
    await open(`${house}/settings`);
    await send('$="/settings"');
  }, 'desktop'));

test('an owner opens one more house', () =>
  as('owner', async ({ open, send, text }) => {
    await open('/owner/houses/new');
    await send('="/owner/houses"', (form) => form.locator('[name=house]').fill('Birch House'));
    assert.match(await text(), /Birch House/);
  }, 'desktop'));

/** Someone whose check-in is open, at an hour; gives their browser on Today. */
async function beforeACheckIn(javascript) {
  for (const way of server.sign_ins.filter((one) => one.role === 'resident')) {
    const person = await openBrowser({ device: 'phone', javascript });
    await signIn(person.page, server.address, way);
    await person.page.goto(`${server.address}/resident/today`);
    if (await person.page.locator('#check-in').count()) return person;
    await person.close();
  }
  return assert.fail('nobody has a check-in to do');
}

// Last: the days go on.
for (const [javascript, day] of [[false, '2026-03-04'], [true, '2026-03-05']]) {
  test(`what was typed when the day turned comes back, one tap keeps it (script: ${javascript})`, async () => {
    const person = await beforeACheckIn(javascript);
    const { page } = person;
    person.sees.expecting(/status of 409/);
    try {
      await page.locator('#check-in [name=mood][value="2"]').check({ force: true });
      await page.fill('#check-in [name=note]', 'A long night.\nStill here.');
      await page.locator('#check-in [name=tired]').check({ force: true });
      await server.at(`${day}T14:00:00Z`);
      await page.click('#check-in-button');
      await page.waitForSelector('form[action="/resident/check-ins/extra"]');
      assert.match(await page.textContent('main'), /The day has turned\. You can keep this as one more check-in\./);
      assert.equal(await page.inputValue('[name=note]'), 'A long night.\nStill here.');
      assert.ok(await page.isChecked('[name=mood][value="2"]') && await page.isChecked('[name=tired]'));
      await axe(page);
      if (!javascript) await shot(page, 'check-in-after-the-turn');
      await page.click('#check-in-button');
      await page.waitForURL(/today\?said=checked-in/);
      await page.goto(`${server.address}/resident/history/${day}`);
      assert.match(await page.textContent('main'), /A long night\./);
      person.sees.nothingWrong();
    } finally {
      await person.close();
    }
  });
}
