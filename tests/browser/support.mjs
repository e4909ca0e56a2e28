// What every journey needs: a server of its own, people with browsers, and eyes for what a page must never do.
//
//   const server = await startServer();               // an empty Porchlight; also .at('2026-03-08T07:00:00Z'), .setup
//   const resident = await openBrowser({ device: 'phone', scheme: 'dark', javascript: false });
//   await resident.page.goto(`${server.address}/sign-in`);
//   await axe(resident.page);                         // no WCAG violation, light and dark
//   await shot(resident.page, 'sign-in');             // screenshots/sign-in-390-light.png …
//   resident.sees.nothingWrong();                     // console, content policy, third parties
//   await resident.close();
//   await server.stop();                              // fails if the server panicked or did not stop
export { at, startServer } from './server.mjs';
export { openBrowser } from './browser.mjs';
export { axe, fits, inBothSchemes, shot } from './looks.mjs';
