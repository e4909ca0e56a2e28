// The pictures in the README, made again: node pictures.mjs. The same demo at the same hour, so they change only when
// the pages do. BROWSER_SERVER as for the tests.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { openBrowser, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1120, height: 760 };

await mkdir(FOLDER, { recursive: true });
const empty = await startServer();
await picture(PHONE, 'first-run', (page) => page.goto(empty.setup));
await empty.stop();

const server = await startServer({ env: { BROWSER_DEMO: '10' } });
const open = (page, path) => page.goto(server.address + path);
const of = (role) => server.sign_ins.filter((way) => way.role === role);
await picture(PHONE, 'check-in', (page) => someone(page, '#check-in'));
await picture(PHONE, 'today', async (page) => {
  await someone(page, '#check-in');
  await page.locator('#check-in input[name=mood][value="4"]').check({ force: true });
  await page.click('#check-in-button');
  await page.waitForSelector('#check-in', { state: 'detached' });
  await open(page, '/resident/today');
});
await picture(PHONE, 'sharing', async (page) => {
  await signIn(page, server.address, of('resident')[0]);
  await open(page, '/resident/sharing');
});
await picture(DESK, 'alerts', async (page) => {
  await signIn(page, server.address, of('counselor')[0]);
  await open(page, '/counselor/alerts');
});
await picture(DESK, 'board', async (page) => {
  await signIn(page, server.address, of('house_manager')[0]);
  await open(page, '/');
});
await server.stop();

async function picture(size, name, arrive) {
  const browser = await openBrowser({ device: 'desktop' });
  await browser.page.setViewportSize(size);
  await arrive(browser.page);
  await browser.page.evaluate(() => document.fonts.ready);
  await browser.page.screenshot({ path: `${FOLDER}${name}.png` });
  browser.sees.nothingWrong();
  await browser.close();
}

/** Signs in the first resident whose Today page shows `part` and something to tick off. */
async function someone(page, part) {
  for (const person of of('resident')) {
    await page.context().clearCookies();
    await signIn(page, server.address, person);
    await open(page, '/resident/today');
    if (await page.locator(part).count() && await page.locator('.tick > button').count()) return;
  }
  throw new Error(`nobody's day has ${part}`);
}
