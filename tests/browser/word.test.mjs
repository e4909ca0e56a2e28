// Word that arrives: the page on which one chooses, the owner's page, and a push shown by the worker.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { axe, openBrowser, shot, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

// Nobody listens on this port.
const NOWHERE = '127.0.0.1:9';
let server;
before(async () => {
  server = await startServer({ env: {
    BROWSER_DEMO: '5',
    PORCHLIGHT_SMTP_URL: `smtp://${NOWHERE}`, PORCHLIGHT_MAIL_FROM: 'porchlight@house.example',
    PORCHLIGHT_SMS_URL: `http://${NOWHERE}`, PORCHLIGHT_NTFY_URL: `http://${NOWHERE}`,
    PORCHLIGHT_INTERNAL_TARGETS: '127.0.0.1/32',
  } });
});
after(() => server?.stop());

const as = (role) => server.sign_ins.find((way) => way.role === role);

for (const javascript of [true, false]) {
  test(`a mentor chooses what comes to the phone, ${javascript ? 'with' : 'without'} script`, async () => {
    const mentor = await openBrowser({ javascript });
    const { page } = mentor;
    await signIn(page, server.address, as('peer_mentor'));
    await page.fill('#email', `max-${javascript}@house.example`);
    await page.click('main form button.wide');
    await page.waitForURL(/said=saved/);
    await page.goto(`${server.address}/account/word`);
    const asked = page.locator('[name=wants][value=email-asked]');
    await asked.check();
    await page.fill('#quiet_from', '21:30');
    await page.locator('[name=now_anyway]').check();
    await page.click('main form button.wide');
    await page.waitForURL(/said=saved/);
    assert.ok(await asked.isChecked());
    assert.equal(await page.inputValue('#quiet_from'), '21:30');
    const ntfy = page.locator('form[action$="/word/ntfy"] button');
    if (await ntfy.count()) await ntfy.click();
    await page.waitForSelector('.address');
    if (javascript) await axe(page);
    if (javascript) await shot(page, 'word');
    mentor.sees.nothingWrong();
    await mentor.close();
  });
}

test('an owner tests a way, and reads in words what came of it', async () => {
  const owner = await openBrowser({ device: 'desktop' });
  const { page } = owner;
  await signIn(page, server.address, as('owner'));
  await page.fill('#email', 'olga@house.example');
  await page.click('main form button.wide');
  await page.waitForURL(/said=saved/);
  await page.goto(`${server.address}/owner/word`);
  await page.locator('form:has([value=email]) button').click();
  await page.waitForSelector('.error[role=alert]');
  assert.match(await page.textContent('.error[role=alert]'), /cannot be reached/);
  await axe(page);
  await shot(page, 'word-owner');
  await owner.close();
});

test('a push is shown by the worker, and one that nobody can read still shows something', async () => {
  const mentor = await openBrowser();
  const { page, context } = mentor;
  await context.grantPermissions(['notifications'], { origin: server.address });
  await page.goto(`${server.address}/sign-in`);
  const cdp = await context.newCDPSession(page);
  const registered = new Promise((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations.length) resolve(registrations[0].registrationId);
    });
  });
  await cdp.send('ServiceWorker.enable');
  await page.evaluate(async () => {
    globalThis.heard = [];
    navigator.serviceWorker.addEventListener('message', ({ data }) => globalThis.heard.push(data));
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  const registrationId = await registered;
  const says = async (data) => {
    const before = await page.evaluate(() => globalThis.heard.length);
    await cdp.send('ServiceWorker.deliverPushMessage', { origin: server.address, registrationId, data });
    await page.waitForFunction((n) => globalThis.heard.length > n, before);
    return page.evaluate(() => globalThis.heard.at(-1));
  };
  const notification = { title: 'Porchlight', body: 'Someone asked for you. Open Porchlight.', navigate: `${server.address}/` };
  assert.deepEqual(await says(JSON.stringify({ web_push: 8030, notification })), { shown: 'Porchlight', body: notification.body });
  assert.equal((await says('not for us')).shown, 'Porchlight');
  // On an iPhone only what was put on the home screen may show messages.
  assert.deepEqual((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors, []);
  await mentor.close();
});
