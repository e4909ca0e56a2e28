// Going through a page with the Tab key alone.
import assert from 'node:assert/strict';

/** Everything that can be done on the page gets the focus, is seen to have it, and lies under nothing. */
export async function keyboard(page) {
  const where = page.url();
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.skip')), `${where}: first comes the way past the bar`);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main', `${where}: and it leads there`);
  const open = await page.evaluate(mark);
  for (let step = 0; step < open + 20; step += 1) {
    await page.keyboard.press('Tab');
    const wrong = await page.evaluate(visit);
    if (wrong === 'over') break;
    assert.equal(wrong, '', where);
  }
  const missed = await page.$$eval('[data-unvisited]', (parts) => parts.map((part) => part.outerHTML.slice(0, 120)));
  assert.deepEqual(missed, [], `${where}: the Tab key passes by`);
}

/** Marks what must be visited: one of each group of radio buttons is enough. */
function mark() {
  const groups = new Set();
  const parts = [...document.querySelectorAll('main :is(a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"])')]
    .filter((part) => part.checkVisibility() && !part.disabled)
    .filter((part) => part.type !== 'radio' || (!groups.has(part.name + part.form?.action) && groups.add(part.name + part.form?.action)));
  for (const part of parts) part.dataset.unvisited = part.type === 'radio' ? part.name : '';
  return parts.length * 4; // a date is three stops
}

function visit() {
  const at = document.activeElement;
  if (!at.closest('main')) return 'over';
  const radios = (part) => part.type === 'radio' && part.name === at.name && part.form === at.form;
  for (const part of document.querySelectorAll('[data-unvisited]')) if (part === at || radios(part)) delete part.dataset.unvisited;
  const shows = [at, at.nextElementSibling].filter(Boolean).map((part) => getComputedStyle(part));
  if (!shows.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)) return `no focus to be seen: ${at.outerHTML.slice(0, 120)}`;
  const box = at.getBoundingClientRect();
  if (box.height > innerHeight / 2) return '';
  const over = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1), Math.max(1, Math.min(box.top + box.height / 2, innerHeight - 1)));
  return over?.closest('.nav-phone, .rail, .top') ? `under the bar: ${at.outerHTML.slice(0, 120)}` : '';
}
