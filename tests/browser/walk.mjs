// Going through the pages as a person does: signing in, and following every link once a kind.

/** Signs in a person of the demo (`sign_in`, `password`), whose pages then speak `language`. */
export async function signIn(page, address, person, language = 'en') {
  await page.goto(`${address}/sign-in`);
  await page.fill('#name', person.sign_in);
  await page.fill('#password', person.password);
  await page.locator('input[name=device][value=own]').check({ force: true });
  await page.click('button.wide');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.goto(`${address}/account`);
  await page.locator(`[type=radio][name=language][value=${language}]`).check({ force: true });
  await page.click('main form button');
  await page.waitForURL(/said=/);
}

/** Opens `from` and all that can be reached by links, one page a kind, and looks at each; gives how many. */
export async function crawl(page, address, look, from = ['/']) {
  const kinds = new Set();
  const waiting = [...from];
  while (waiting.length) {
    const path = waiting.shift();
    const kind = kindOf(path);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const answer = await page.goto(address + path);
    if (!(answer.headers()['content-type'] ?? '').includes('html')) continue;
    const landed = kindOf(new URL(page.url()).pathname + new URL(page.url()).search);
    if (landed !== kind && kinds.has(landed)) continue;
    kinds.add(landed);
    waiting.push(...await linksOf(page));
    await look(landed.replaceAll(/[/?=]+/g, '-'), path);
  }
  return kinds.size;
}

function linksOf(page) {
  return page.evaluate(() => [...document.querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href'), location.href))
    .filter((to) => to.origin === location.origin && !to.pathname.endsWith('.csv'))
    .map((to) => to.pathname + to.search));
}

/** An address without whose it is and of when. */
function kindOf(path) {
  return path.replaceAll(/[0-9a-f]{32}/g, 'X').replaceAll(/\d{4}-\d\d(-\d\d)?/g, 'DAY').replace(/title=.*/, 'title');
}
