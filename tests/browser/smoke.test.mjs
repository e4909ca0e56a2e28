// The page everyone meets first, and with it the harness that all journeys stand on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { axe, openBrowser, shot, startServer } from './support.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

for (const device of ['phone', 'desktop']) {
  for (const javascript of [true, false]) {
    test(`the sign-in page opens on a ${device} ${javascript ? 'with' : 'without'} script`, async () => {
      const person = await openBrowser({ device, javascript });
      try {
        await opensCleanly(person.page);
        if (javascript) await shot(person.page, `sign-in-${device}`);
        person.sees.nothingWrong();
      } finally {
        await person.close();
      }
    });
  }
}

test('the clock can be set', async () => {
  await server.at('2026-03-08T07:00:00Z');
});

async function opensCleanly(page) {
  const answer = await page.goto(`${server.address}/sign-in`);
  assert.equal(answer.status(), 200);
  const policy = answer.headers()['content-security-policy'] ?? '';
  assert.match(policy, /default-src '(self|none)'/);
  assert.doesNotMatch(policy, /unsafe-/);
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.locator('input[type=password]').count(), 1);
  await axe(page);
}
