// Turns messages on in this browser, and hands what it gave out to the form.
const form = document.getElementById("push");
const said = form?.querySelector("[role=status]");
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const letters = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const say = (words) => {
  said.textContent = words;
  said.hidden = false;
};

async function subscribe() {
  if (!("serviceWorker" in navigator) || !("PushManager" in window)) return say(form.dataset.missing);
  if ((await Notification.requestPermission()) !== "granted") return say(form.dataset.refused);
  await navigator.serviceWorker.register("/worker.js");
  const worker = await navigator.serviceWorker.ready;
  const key = { userVisibleOnly: true, applicationServerKey: bytes(form.dataset.key) };
  // A subscription under another key is no use any more.
  const old = await worker.pushManager.getSubscription();
  if (old) await old.unsubscribe();
  const subscription = await worker.pushManager.subscribe(key);
  form.elements.endpoint.value = subscription.endpoint;
  form.elements.p256dh.value = letters(subscription.getKey("p256dh"));
  form.elements.auth.value = letters(subscription.getKey("auth"));
  form.submit();
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  subscribe().catch(() => say(form.dataset.refused));
});
