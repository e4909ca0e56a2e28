// Eyes for what a page must never do, on every page of a browser from its opening to its end.
import assert from 'node:assert/strict';

/**
 * Watches a context. `nothingWrong()` fails with all that was seen: errors in the console (a breach of the content
 * security policy is one), uncaught exceptions, requests that leave 127.0.0.1. A journey that means to meet an error
 * says so beforehand with `expecting(/status of 404/)`.
 */
export function watch(context) {
  const wrong = [];
  const expected = [];
  const note = (what) => expected.some((pattern) => pattern.test(what)) || wrong.push(what);

  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`exception: ${error.error().stack ?? error.error()}`));
  context.on('request', (request) => {
    if (leavesTheMachine(request.url())) note(`request to ${request.url()}`);
  });
  return {
    expecting: (pattern) => expected.push(pattern),
    nothingWrong: () => assert.deepEqual(wrong, []),
  };
}

function leavesTheMachine(url) {
  const { protocol, hostname } = new URL(url);
  return !['data:', 'blob:', 'about:'].includes(protocol) && hostname !== '127.0.0.1';
}
