// Looking with a script at a page that has none: axe waits on timers, which never come where script is off.

const scriptless = new WeakSet();
const sessions = new WeakMap();

/** Says that script is off in this context. */
export function rememberScriptless(context) {
  scriptless.add(context);
}

/**
 * Lets script run while `look` looks. The page was loaded without, so its own code stays away and what stands in
 * `noscript` stays on show.
 */
export async function withScript(page, look) {
  if (!scriptless.has(page.context())) return look();
  const session = await sessionOf(page);
  // Chromium takes only a change for an order, and this session has not switched script off yet.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await look();
  } finally {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}

/** Chromium's own language for a page. One a page and never detached: detaching would switch script on for good. */
export async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
}
