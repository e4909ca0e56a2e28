// Several people of one demo, each on a device of their own.
import { after, before } from 'node:test';

import { axe, fits, openBrowser, shot, startServer } from './support.mjs';
import { signIn } from './walk.mjs';

/** A demo of so many houses for the tests of one file, which `finds` its people there; names of its pictures begin
 * with `pictures`. */
export function journey(pictures, houses, finds) {
  const it = { server: undefined, people: {}, arrives, looksRight };
  before(async () => {
    it.server = await startServer({ env: { BROWSER_DEMO: String(houses) } });
    finds(it.server);
  });
  after(async () => {
    await Promise.all(Object.values(it.people).map((person) => person.close()));
    await it.server?.stop();
  });
  return it;

  /** Signed in; `go` opens a path. */
  async function arrives(name, way, options = {}) {
    const person = await openBrowser({ device: 'phone', ...options });
    person.go = (path) => person.page.goto(new URL(path, it.server.address).href);
    it.people[name] = person;
    await signIn(person.page, it.server.address, way, options.locale?.slice(0, 2));
    return person;
  }

  /** From its top: what a head covers half is no target. */
  async function looksRight(page, name) {
    await page.evaluate(() => scrollTo(0, 0));
    await axe(page);
    await fits(page);
    await shot(page, `${pictures}-${name}`);
  }
}

/** Waits until the page says it, without touching it. A page that is still arriving has no `main` yet. */
export const reads = (page, words) => page.waitForFunction(
  (wanted) => document.querySelector('main')?.textContent.includes(wanted), words);

/** Waits until the page no longer says it. */
export const readsNoMore = (page, words) => page.waitForFunction(
  (unwanted) => document.querySelector('main')?.textContent.includes(unwanted) === false, words);
