// An empty database for one server: a file in its folder, or a database of its own on the tests' PostgreSQL.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Gives the DATABASE_URL and how to drop what is behind it. `kind` is `sqlite` or `postgres`. */
export async function makeDatabase(kind, folder) {
  if (kind === 'sqlite') return { url: `sqlite://${join(folder, 'porchlight.db')}`, drop: async () => {} };
  if (kind !== 'postgres') throw new Error(`BROWSER_DATABASE is '${kind}'; it can be sqlite or postgres`);

  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: start the browser tests with tests/run browser');
  const name = `browser_${randomBytes(6).toString('hex')}`;
  await psql(server, `create database ${name}`);
  return { url: `${server}/${name}`, drop: () => psql(server, `drop database ${name} with (force)`) };
}

function psql(server, statement) {
  const options = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', `--command=${statement}`];
  return promisify(execFile)('psql', [...options, `${server}/postgres`]);
}
