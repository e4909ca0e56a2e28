// A person's browser: Debian's Chromium with an empty profile, on a phone or at a desk.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

import { chromium, devices } from 'playwright-core';

import { rememberScriptless } from './scriptless.mjs';
import { watch } from './watch.mjs';

const ARGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Nothing but this machine can be found, so a request to anywhere else fails even if no test looks.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

const DEVICES = {
  phone: devices['Pixel 5'],
  desktop: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
};

// A test that fails closes nothing, and its file would wait for the browser that is still open.
const open = new Set();
if (process.env.NODE_TEST_CONTEXT) after(() => Promise.all([...open].map((close) => close())));

/**
 * Opens a browser as one person has it. `device` is `phone` or `desktop`, `scheme` `light` or `dark`, `locale` what
 * the person's pages ask for. Gives `page` (open and empty), `context` for more tabs and for going offline, `sees`
 * (see watch.mjs) and `close`.
 */
export async function openBrowser({ device = 'phone', scheme = 'light', javascript = true, locale = 'en-US' } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'porchlight-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ARGS,
    ...DEVICES[device],
    colorScheme: scheme,
    javaScriptEnabled: javascript,
    locale,
    reducedMotion: 'reduce', // a colour half-way through its transition is nobody's contrast
    serviceWorkers: 'allow',
  });
  context.setDefaultTimeout(20_000);
  if (!javascript) rememberScriptless(context);
  const close = async () => {
    open.delete(close);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  open.add(close);
  return { context, page: context.pages()[0], sees: watch(context), close };
}
