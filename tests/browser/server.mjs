// The program under test: tests/browser/server.rs, which is Porchlight with a clock that can be set.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { makeDatabase } from './database.mjs';

const PROGRAM = process.env.BROWSER_SERVER
  ?? fileURLToPath(new URL('../../target/debug/examples/browser_server', import.meta.url));
const START_LIMIT = 30_000;
const STOP_LIMIT = 15_000;

// An interrupted run leaves through 'exit' too, where servers still running are ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Starts an empty Porchlight on ports of its own. It is told where to keep things (DATABASE_URL,
 * PORCHLIGHT_KEY_FILE, and its working directory, which is deleted afterwards) and answers with one line of JSON:
 * `address` of the pages, `control` for the clock, and `setup`, the one-time set-up link.
 */
export async function startServer({ database = process.env.BROWSER_DATABASE || 'sqlite', env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-browser-'));
  const data = await makeDatabase(database, folder);
  const place = { ...process.env, DATABASE_URL: data.url, PORCHLIGHT_KEY_FILE: join(folder, 'porchlight.key') };
  let running = run(folder, { ...place, ...env });
  const clear = async () => {
    await data.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const said = await running.announcement;
    const it = { ...said, at: (instant) => at(it.control, instant), stop: () => running.stop().finally(clear) };
    /** Away until `back` is called: the same data at the same address, with the clock at its first instant again. */
    it.goesAway = async () => {
      await running.stop();
      return async () => {
        running = run(folder, { ...place, ...env, BROWSER_DEMO: undefined, BROWSER_PAGES: new URL(said.address).host });
        it.control = (await running.announcement).control;
      };
    };
    return it;
  } catch (error) {
    running.child.kill('SIGKILL');
    await clear();
    throw error;
  }
}

/** Sets the server's clock to an instant (ISO 8601); what was due by then is done when this returns. */
export async function at(control, instant) {
  const answer = await fetch(`${control}/clock`, { method: 'POST', body: instant });
  if (!answer.ok) throw new Error(`setting the clock to ${instant}: ${answer.status} ${await answer.text()}`);
}

function run(folder, env) {
  const child = spawn(PROGRAM, [], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? code));
  }).finally(() => process.off('exit', killChild));
  return { child, announcement: announcement(child, ended, log), stop: () => stop(child, ended, log) };
}

async function announcement(child, ended, log) {
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => first),
    ended.then((how) => Promise.reject(complaint(`${PROGRAM} did not start (${how})`, log))),
    limit(START_LIMIT).then(() => Promise.reject(complaint(`${PROGRAM} said nothing`, log))),
  ]);
  child.stdout.resume(); // nobody reads on: a full pipe would stop the server
  return JSON.parse(line);
}

async function stop(child, ended, log) {
  child.kill('SIGTERM');
  const how = await Promise.race([ended, limit(STOP_LIMIT)]);
  if (how === undefined) {
    child.kill('SIGKILL');
    throw complaint(`the server was still running ${STOP_LIMIT} ms after SIGTERM`, log);
  }
  if (how !== 0) throw complaint(`the server ended with ${how}`, log);
  if (log.some((line) => line.includes('panicked at'))) throw complaint('the server panicked', log);
}

function limit(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

function complaint(what, log) {
  return new Error([what, ...log.slice(-60)].join('\n'));
}
