// Shows word that was pushed to this browser. A push always shows something: browsers insist, and so do we.
const plain = { title: "Porchlight", navigate: "/" };

function read(data) {
  try {
    return { ...plain, ...data.json().notification };
  } catch {
    return plain;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { title, body, lang, navigate } = read(event.data);
  const look = { body, lang, tag: "porchlight", renotify: true, data: { navigate } };
  event.waitUntil(shown(title, look));
});

/** Pages that are open hear of it too. */
async function shown(title, look) {
  await self.registration.showNotification(title, look);
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ shown: title, body: look.body });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.navigate ?? "/"));
});

async function open(address) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = pages.find((page) => new URL(page.url).origin === self.location.origin);
  return ours ? ours.focus() : self.clients.openWindow(new URL(address, self.location.origin).href);
}
