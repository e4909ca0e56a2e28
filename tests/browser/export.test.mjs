// A copy of what is one's own: from the page "Me" to the file, and what is in it, on a phone and at a desk, with and
// without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

import { axe, openBrowser, shot, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

let server;
before(async () => { server = await startServer({ env: { BROWSER_DEMO: '6' } }); });
after(() => server?.stop());

/** What is in a zip file, by name: as its list at the end says. */
function unzip(bytes) {
  const files = {};
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((n) => (n === 20 ? bytes.readUInt32LE(at + n) : bytes.readUInt16LE(at + n)));
    const begins = bytes.readUInt32LE(at + 42);
    const from = begins + 30 + bytes.readUInt16LE(begins + 26) + bytes.readUInt16LE(begins + 28);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = inflateRawSync(bytes.subarray(from, from + size)).toString('utf8');
    at += 46 + name + extra + comment;
  }
  return files;
}

async function takes(page) {
  const coming = page.waitForEvent('download');
  await page.click('main form[action="/resident/copy"] button');
  const download = await coming;
  assert.equal(download.suggestedFilename(), 'porchlight-copy.zip');
  const files = unzip(await readFile(await download.path()));
  assert.deepEqual(Object.keys(files), ['porchlight.json', 'readable.html']);
  return { json: JSON.parse(files['porchlight.json']), html: files['readable.html'] };
}

for (const [device, javascript] of [['phone', true], ['phone', false], ['desktop', true]]) {
  test(`a resident takes a copy on a ${device}, ${javascript ? 'with' : 'without'} script`, async () => {
    const resident = await openBrowser({ device, javascript });
    const { page, context } = resident;
    const language = javascript ? 'en' : 'es';
    resident.sees.expecting(/request to file:\/\/\/.*readable\.html$/);
    try {
      const who = server.sign_ins.filter((way) => way.role === 'resident')[device === 'phone' ? 0 : 1];
      await signIn(page, server.address, who, language);
      await page.goto(`${server.address}/resident/me`);
      await page.click('a[href="/resident/copy"]');
      await page.waitForURL(/\/resident\/copy$/);
      await axe(page);
      await shot(page, `copy-${device}-${language}`);
      const { json, html } = await takes(page);
      assert.equal(json.format, 'porchlight-copy');
      assert.ok(json.chapters.days.length > 20, 'weeks of days');
      assert.ok(json.chapters.check_ins.length > 5);
      // Opened as it lies on a disk, it looks as it should and asks nobody for anything.
      const folder = await mkdtemp(join(tmpdir(), 'porchlight-copy-'));
      await writeFile(join(folder, 'readable.html'), html);
      const read = await context.newPage();
      await read.goto(`file://${join(folder, 'readable.html')}`);
      assert.equal(await read.getAttribute('html', 'lang'), language);
      assert.equal(await read.locator('script').count(), 0);
      await axe(read);
      const [wide, room] = await read.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= room, `${wide} px on ${room}`);
      await shot(read, `copy-readable-${language}`, device);
      await rm(folder, { recursive: true });
      await read.close();
      // It stands on one's own record.
      await page.goto(`${server.address}/resident/looks`);
      assert.match(await page.textContent('#done'), language === 'en' ? /took a copy of all that is yours/ : /una copia de todo lo tuyo/);
      resident.sees.nothingWrong();
    } finally {
      await resident.close();
    }
  });
}
