// Pages work without this; any failure falls back to the plain form.
document.documentElement.classList.add("js");
document.body.insertAdjacentHTML("beforeend", '<p class="visually-hidden" role="status"></p>');
const said = document.body.lastChild;

const main = () => document.querySelector("main");
const say = (words) => {
  said.textContent = "";
  setTimeout(() => (said.textContent = words), 50);
};
/** Plain http has no randomUUID. */
const uuid = () =>
  crypto.randomUUID?.() ??
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
    (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16));

let touched = false; // by hand, in main, not sent yet
document.addEventListener("input", (event) => (touched ||= main().contains(event.target)));

/** A wide board opens near today, at a whole column. */
function unroll() {
  const today = main().querySelector(".scroll th.today");
  if (!today) return;
  const [box, days] = [today.closest(".scroll"), today.parentNode.cells];
  const left = (at) => days[at].offsetLeft - days[0].offsetWidth;
  let at = Math.max(today.cellIndex - 2, 1);
  while (at > 1 && left(at) > box.scrollWidth - box.clientWidth) at--;
  box.scrollLeft = left(at);
}
const place = () => location.pathname + location.search;
let shown = place();
/** Swaps main and each [data-swap]. False: another kind of page, to be loaded. */
function take(html, url, sent) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [old, fresh, path] = [main(), page.querySelector("main"), new URL(url).pathname];
  if (!fresh || path.split("/")[1] !== location.pathname.split("/")[1]) return false;
  const [moved, y, focus] = [path !== location.pathname, scrollY, document.activeElement.id];
  const open = [...old.querySelectorAll("details[id][open]")];
  old.replaceWith(fresh);
  for (const part of document.querySelectorAll("[data-swap][id]")) {
    const other = page.getElementById(part.id);
    if (other) part.replaceWith(other);
  }
  document.title = page.title;
  touched = false;
  // The words about what was done stand in the address: whoever fetches the page again still reads them.
  if (moved || sent) history[moved ? "pushState" : "replaceState"](null, "", url), (shown = place());
  for (const { id } of open) document.getElementById(id)?.setAttribute("open", "");
  const wrong = sent && fresh.querySelector("[role=alert][tabindex], [aria-invalid=true]");
  const same = !moved && focus && document.getElementById(focus);
  if (wrong) wrong.focus();
  else {
    (same || (sent && fresh))?.focus?.({ preventScroll: true });
    scrollTo({ top: moved ? 0 : y, behavior: "instant" });
  }
  if (sent) say((wrong || fresh.querySelector(".flash"))?.textContent.trim() ?? (moved ? page.title : ""));
  unroll();
  listen();
  return true;
}

let line = Promise.resolve(); // one by one: the last answer knows all
let waiting = 0;
let leaving = false; // one way is enough: a second would break off the first
let pressed = false; // a finger is down: what it is on stays until it lets go, or the tap would be lost
let missed = false; // something changed meanwhile
const busy = () => waiting || pressed;
const catchUp = () => {
  if (!busy() && missed) (missed = false), again();
};

const free = (form) => {
  form.removeAttribute("aria-busy");
  delete form.dataset.again;
};
async function send(form, button, body, action) {
  try {
    const answer = await fetch(action, { method: "post", body });
    const html = await answer.text();
    if (!answer.ok && answer.status !== 422) throw answer.status; // its own page: Back keeps the words
    const key = form.elements.idempotency_key;
    if (answer.ok && key) key.value = uuid();
    if (waiting === 1 || !answer.ok) {
      free(form);
      if (!take(html, answer.url, true)) location.assign(answer.url);
    }
  } catch {
    // Same key, same time: the two count once.
    free(form);
    form.dataset.again = 1;
    if (!form.isConnected) (form.hidden = true), document.body.append(form);
    form.requestSubmit(button);
  }
  waiting--;
  // Elsewhere the answer is as new as what was missed.
  main().dataset.fresh === undefined ? (missed = false) : catchUp();
}
document.addEventListener("pointerdown", (event) => (pressed = event.isPrimary && !event.button));
for (const end of ["pointerup", "pointercancel", "contextmenu"])
  // The click comes after it.
  document.addEventListener(end, () => setTimeout(() => ((pressed = false), catchUp()), 50));
document.addEventListener("submit", (event) => {
  const { target: form, submitter: button } = event;
  if (form.getAttribute("method") !== "post") return;
  if (form.hasAttribute("aria-busy")) return event.preventDefault(); // a double tap
  form.setAttribute("aria-busy", "true");
  const { again, enhance, file } = form.dataset;
  // The page stays when a file comes; a little later the button is there for another one.
  if (file !== undefined) setTimeout(() => (free(form), (form.elements.idempotency_key.value = uuid())), 5000);
  const acted = form.elements.acted_at;
  if (acted && !again) acted.value = Math.floor(Date.now() / 1000);
  if (again || enhance === undefined) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.append(button.name, button.value);
  const action = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  waiting++;
  line = line.then(() => send(form, button, body, action));
});

let stream, poll, topic; // an event says only that something changed

async function again() {
  // Nothing half typed is taken away, nor what needs another look.
  if (busy()) return void (missed = true);
  if (touched || main().querySelector("[aria-invalid=true]")) return;
  try {
    // Nobody's hand: a shared phone left open falls asleep all the same.
    const answer = await fetch(location.href, { headers: { "x-porchlight-live": "1" } });
    const html = await answer.text();
    if (busy()) return void (missed = true);
    if (leaving || touched || answer.status >= 500) return;
    if (!take(html, answer.url)) (leaving = true), hush(), location.assign(answer.url);
  } catch {} // no signal: the next event or minute asks
}
function hush() {
  stream?.close();
  clearInterval(poll);
  stream = poll = topic = null;
}
function listen() {
  const wanted = (!document.hidden && main().dataset.live) || null;
  if (wanted === topic) return;
  hush();
  if (!wanted) return;
  topic = wanted;
  stream = new EventSource(topic);
  stream.addEventListener("changed", again);
  // What happened between the page and its stream, or while there was no signal.
  stream.onopen = () => main().dataset.fresh === undefined || again();
  stream.onerror = () => {
    if (stream?.readyState === 2) poll ??= setInterval(again, 60_000);
  };
}
const back = () => (listen(), topic && again());
document.addEventListener("visibilitychange", back);
addEventListener("pagehide", hush);
addEventListener("pageshow", (event) => {
  leaving = false;
  document.querySelectorAll("form[aria-busy]").forEach(free);
  event.persisted ? back() : listen();
});
addEventListener("popstate", () => place() !== shown && location.reload()); // not for a leap within the page
unroll();
// Not scrollIntoView: the Tab key would go on from there, past the way to the content.
for (const here of document.querySelectorAll(".rail nav [aria-current]")) {
  const [bar, at] = [here.closest("nav"), here.getBoundingClientRect()];
  bar.scrollLeft += at.left + at.width / 2 - bar.getBoundingClientRect().left - bar.clientWidth / 2;
}

async function copy(button) {
  const from = document.querySelector(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(from.value ?? from.textContent.trim());
  } catch { // plain http: the old way
    getSelection().selectAllChildren(from);
    from.select?.();
    document.execCommand("copy");
  }
  if (button.dataset.copied) say((button.lastChild.textContent = button.dataset.copied));
}
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy], [data-print]");
  if (button) "print" in button.dataset ? print() : copy(button);
});
