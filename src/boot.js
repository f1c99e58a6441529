// Starts the app: the only script that was not generated. Before anything else it takes what may be a secret out of the
// address, so that none stays in the history: also where a file of the app does not come, and on every view.

// Names of parameters whose values are taken out, whatever they are.
const SECRET_NAME =
  /token|secret|passw|ticket|credential|assertion|verifier|^(code|auth|authorization|key|api_?key|jwt|sig|signature|pwd|pw)$/i;
// How tokens begin; `Token::is_like` in core knows the same.
const TOKEN = /^\s*(8a:|7t:|(bearer|soticket|basic)\s|eyj[^.]*\.[^.]*\.)/i;
// Whatever holds something long and mixed, as keys are. The app itself writes nothing like it but what a reader looks for.
const isKey = (text) => (text.match(/[\w+/=-]{24,}/g) ?? []).some((run) => /\d/.test(run) && /[a-z]/i.test(run));
// Parameters that hold what a reader looks for.
const WANTED = /^(q|host|event)$/;

function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

// The names of what was taken out of this address, and the answer of a sign-in, for the app.
let takenOut = [];
let answer = "";

function cleanAddress() {
  const { pathname, search, hash } = location;
  takenOut = [];
  let query = search;
  if (pathname.endsWith("/callback")) {
    answer = [search.slice(1), hash.slice(1)].filter(Boolean).join("&");
    query = "";
  } else {
    const stays = (pair) => {
      const [name, value = ""] = pair.split(/=(.*)/s).map(decoded);
      const isSecret = [name, value].some((text) => TOKEN.test(text) || (!WANTED.test(name) && isKey(text)));
      if (!isSecret && !SECRET_NAME.test(name)) return true;
      if (/^[\w.-]{1,23}$/.test(name)) takenOut.push(name);
      return false;
    };
    const left = search.slice(1).split("&").filter(stays).join("&");
    query = left && `?${left}`;
  }
  // Of fragments the page only knows its own places, such as #main.
  const place = /^#[a-z-]{1,32}$/.test(hash) ? hash : "";
  const path = pathname.split("/").map(decoded).some((part) => TOKEN.test(part))
    ? document.querySelector("meta[name=hook-doctor-base]").content
    : pathname;
  const clean = `${path}${query}${place}`;
  if (clean !== `${pathname}${search}${hash}`) history.replaceState(history.state, "", clean);
}

cleanAddress();
const home = document.querySelector("meta[name=hook-doctor-base]").content;
// An older entry of the history, or a fragment that is typed, loads no page.
addEventListener("popstate", cleanAddress);
addEventListener("hashchange", cleanAddress);

globalThis.hookDoctorTakenOut = () => takenOut;
// A sign-in's answer is given once.
globalThis.hookDoctorAnswer = () => {
  const given = answer;
  answer = "";
  return given;
};

// Where the app's files are, and which hashes they must have, is on this script's own tag; `cargo xtask` writes that when
// it seals the site.
const tag = document.querySelector("script[data-wasm]");
const { js, wasm, wasmIntegrity, demoJs, demoWasm, demoWasmIntegrity, worker, base } = tag.dataset;
// The texts of a language, such as `textsDe`: an address and a hash.
const textsOf = (language) => tag.dataset[`texts${language[0].toUpperCase()}${language.slice(1)}`];

// A file that is missing, or that is not the one this page was built with.
class Blocked extends Error {}

// The browser compares the bytes with the hash before anybody sees them.
async function fetchChecked(url, integrity = "", { cache = "default", priority = "auto" } = {}) {
  let response;
  try {
    response = await fetch(url, { integrity, cache, priority, credentials: "same-origin" });
  } catch (cause) {
    throw new Blocked(url, { cause });
  }
  if (!response.ok) throw new Blocked(`${url}: ${response.status}`);
  return response;
}

// The import map holds this one's hash.
async function importModule(url) {
  try {
    return await import(url);
  } catch (cause) {
    throw new Blocked(url, { cause });
  }
}

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What the page says by itself is seen before the program keeps the browser busy. A hidden page is not painted.
const painted = new Promise((resolve) => {
  const tells = PerformanceObserver.supportedEntryTypes?.includes("paint");
  if (document.hidden || !tells) resolve();
  else new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  after(1_000).then(resolve);
});

// Both files of a module are on their way at the same time, and wait for what else must be first.
async function startModule(script, binary, integrity, first) {
  const [module, response] = await Promise.all([importModule(script), fetchChecked(binary, integrity), first]);
  await module.default({ module_or_path: response });
  return module;
}

// The form for a token, which the page shows by itself where the program will show it, so that nobody waits with a token in
// hand. What is typed stays in the fields: the program takes these over as they are. Nothing of it is kept anywhere else.
let early;

// What the sealing wrote into the page: the form's words, and which environments there are. It is read once.
function written(name) {
  const meta = document.querySelector(`meta[name=hook-doctor-${name}]`);
  meta?.remove();
  return JSON.parse(meta?.content || "null");
}

// Whether this tab keeps a token; then the program asks for none.
function keepsToken() {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(`hook-doctor:${home}:tab-token`));
  } catch {
    return false;
  }
}

// Whom the form is for: nobody yet on the first page, a tenant at its address. Nothing where the program shows no form, or
// more above it than the page knows of. The addresses are those of core/src/route.rs.
function formIsFor(environments) {
  if (!navigator.onLine || takenOut.length) return undefined;
  // What is shown in place of an inner page comes with that page's file, after the program has begun.
  if (isInner) return undefined;
  const path = location.pathname.slice(home.length);
  if (path === "" || path === "index.html") return { environment: environments[0] };
  const view = /^([\w-]+)\/([\w-]{1,64})(?:\/(?:webhooks(?:\/\d+(?:\/edit)?)?|diagnosis|usage|causes\/[^/]+))?\/?$/;
  const [, name, id] = view.exec(path) ?? [];
  const environment = environments.find(([known]) => known === name?.toLowerCase());
  if (!environment || keepsToken()) return undefined;
  const [, number] = /^(?:cust)?(\d+)$/i.exec(id) ?? [];
  return { environment, tenant: number ? `Cust${number}` : id };
}

const [words, environments] = [written("words"), written("environments")];

function showForm() {
  const { environment, tenant } = (words && environments && formIsFor(environments)) || {};
  if (!environment || environment[2] === "other") return false;
  const language = likelyLanguage();
  const { locale, texts } = words[language];
  const find = (css) => start.querySelector(css);
  const [token, tenantField, select, connect, form] = ["#token", "#tenant", "#environment", "[type=submit]", "form"].map(find);
  const [heading, lead] = [find("h1"), find(".lead")];
  heading.dataset.word = tenant ? "ui-token-wanted" : "ui-question";
  lead.dataset.word = tenant ? "ui-token-wanted-lead" : "ui-lead";
  if (tenant) {
    find(".columns").className = "";
    find(".opening").className = "narrow";
    const inAddress = new URLSearchParams(location.search).get("lang");
    find(".change-tenant a").href = inAddress ? `${home}?lang=${language}` : home;
  }
  for (const part of start.querySelectorAll(`[data-of=${tenant ? "first" : "tenant"}]`)) part.remove();

  const facts = { tenant };
  const say = (id) => texts[id].replace(/{(\w+)}/g, (_, fact) => facts[fact]);
  const labelOf = ([name, label]) => label || say(`environment-${name}`);
  const showWayIn = ([name, label, way]) => {
    facts.environment = labelOf([name, label]);
    for (const part of start.querySelectorAll("[data-way]")) part.hidden = part.dataset.way !== (way === "sign-in" ? way : "token");
    for (const part of start.querySelectorAll("[data-word]")) part.textContent = say(part.dataset.word);
    connect.classList.toggle("primary", way !== "sign-in");
  };
  const option = (text, value) => Object.assign(document.createElement("option"), { text, value });
  if (!tenant) select.append(...environments.map((known) => option(labelOf(known), known[0])));

  // The choice of how long a token is kept is the program's; here it only has its room.
  const keeps = { reload: 60, 15: 15, 60: 60, 480: 480 };
  let kept;
  try {
    kept = localStorage.getItem(`hook-doctor:${home}:keep-token`);
  } catch {
    // A browser that stores nothing has no choice stored.
  }
  const span = (minutes) => {
    const [count, unit] = minutes % 60 ? [minutes, "minute"] : [minutes / 60, "hour"];
    return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
  };
  const sayKept = (choice, kind = "") => {
    facts.span = span(keeps[choice]);
    return say(`keep-${choice === "reload" ? "reload" : "tab"}${kind}`);
  };
  const choice = kept in keeps ? kept : "reload";
  find(".field.not-yet select").append(...["reload", 15, 60, 480].map((known) => option(sayKept(known), known)));
  find(".field.not-yet select").value = choice;
  find(".field.not-yet .help").textContent = sayKept(choice, "-help");

  early = { token, tenant: tenant ? undefined : tenantField, environment: tenant ? undefined : select, connect, pressed: false, chosen: false };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    early.pressed = true;
    find("[role=status]").textContent = say("ui-connect-early");
  });
  form.addEventListener("change", ({ target }) => {
    if (target !== select) return;
    early.chosen = true;
    showWayIn(environments.find(([name]) => name === select.value));
  });
  const show = find(".with-button button");
  show.addEventListener("click", () => {
    const hidden = token.type === "password";
    token.type = hidden ? "text" : "password";
    show.dataset.word = hidden ? "ui-hide" : "ui-show";
    show.textContent = say(show.dataset.word);
  });
  showWayIn(environment);
  start.lang = language;
  start.classList.add("start-asks");
  // At a tenant's address the token is all that is missing.
  if (tenant) token.focus({ preventScroll: true });
  return true;
}

// A bookmark is about something, and the question of the first page is no answer to it. What comes is said: at once on a first
// visit, for which all has to be fetched, and else only where it takes long.
function sayWhatComes() {
  start.classList.add("start-elsewhere");
  if (!navigator.serviceWorker?.controller) start.classList.add("start-first");
  const language = likelyLanguage();
  const { texts } = words?.[language] ?? {};
  const coming = start.querySelector(".start-coming");
  const isOfTenant = /\/(webhooks|diagnosis|usage|causes)\b/.test(below);
  const say = (css, ids) => {
    const part = coming.querySelector(css);
    part.lang = language;
    part.textContent = texts ? ids.map((id) => texts[id]).join(" ") : "";
  };
  say("h1", ["ui-page-coming"]);
  say(".lead", [...(isOfTenant ? ["ui-of-a-tenant"] : []), "ui-first-visit"]);
  coming.append(start.querySelector(".start-late"));
  coming.hidden = false;
}

// The program takes the form over once.
globalThis.hookDoctorForm = () => {
  const given = early;
  early = undefined;
  return given;
};

// What nobody takes over is not kept.
function dropForm() {
  if (early) early.token.value = "";
  early = undefined;
  start.querySelector("form")?.remove();
}

function tell(state) {
  dropForm();
  for (const part of start.querySelectorAll("[data-start]")) part.hidden = part.dataset.start !== state;
  start.setAttribute("role", "alert");
}

function reason(error) {
  if (!(error instanceof Blocked)) return "failed";
  return navigator.onLine ? "blocked" : "offline";
}

// A fault of the program's own ends it, and nothing on the page answers any more. What was read stays in sight.
const start = document.getElementById("start");
let stopped = false;
globalThis.hookDoctorStopped = (place) => {
  if (stopped) return;
  stopped = true;
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const part of document.body.children) part.inert = true;
  start.inert = false;
  start.classList.add("start-stopped");
  document.body.prepend(start);
  tell("stopped");
  const version = js.split("/").pop();
  const told = `Hook Doctor has stopped.\nPlace: ${place || "not known"}\nVersion: ${version}\nBrowser: ${navigator.userAgent}`;
  start.querySelector("[data-fault]").textContent = told;
  start.querySelector("[data-reload]").onclick = () => location.reload();
  start.querySelector("[data-copy]").onclick = () => navigator.clipboard.writeText(told);
  scrollTo(0, 0);
  start.querySelector("[data-start=stopped] h1").focus();
};
// The machine under the program stops it where its memory or its stack is full.
const stoppedBy = (error) => error instanceof WebAssembly.RuntimeError && hookDoctorStopped("");
addEventListener("error", (event) => stoppedBy(event.error));
addEventListener("unhandledrejection", (event) => stoppedBy(event.reason));

// The built-in tenant is a module of its own, loaded when it is first asked for; after a failure it may be asked again.
let demo;
globalThis.hookDoctorDemo = () => {
  demo ??= startModule(demoJs, demoWasm, demoWasmIntegrity).catch((error) => {
    demo = undefined;
    throw error;
  });
  return demo;
};

// What reads and shows a tenant is a file of its own, what only some visits need another one, and what both use a third
// (src/pieces.rs, src/extras.rs). The first page and the question for a token are in the program itself.
const { pages, extras, shared } = tag.dataset;
const pieces = { pages, extras, shared };
const below = location.pathname.slice(base.length);
const isInner = Boolean(pages) && below !== "" && !below.endsWith("/webhooks");
// The tools and the end of a sign-in are about no tenant.
const isTool = isInner && /^(tools\/|callback$)/.test(below);
const isExtra = isTool || (isInner && /\/(usage|diagnosis|edit)$/.test(below));
// The built-in tenant is read at once, and so is any other one where this tab keeps a token.
const isRead = Boolean(pages) && below.endsWith("/webhooks") && (below.startsWith("demo/") || keepsToken());
const wanted = [...(isRead || (isInner && !isTool) ? ["pages"] : []), ...(isExtra ? ["extras"] : [])];
// Of a file that did not come, or is the wrong one, the browser's own copy is not trusted.
const distrusted = new Set();
async function fetchPiece(name, priority) {
  const cache = distrusted.has(name) ? "reload" : "default";
  try {
    const response = await fetchChecked(...pieces[name].split(" "), { cache, priority });
    if (response.headers.get("Content-Type") === "application/wasm") return response;
    // A browser compiles nothing else while it comes in; some hosts do not know the type.
    return new Response(response.body, { headers: { "Content-Type": "application/wasm" } });
  } catch (error) {
    distrusted.add(name);
    throw error;
  }
}
// What was fetched beside the program is given once: a response can't be read again.
const fetchedPieces = new Map();
globalThis.hookDoctorPiece = (name) => {
  const given = fetchedPieces.get(name) ?? fetchPiece(name);
  fetchedPieces.delete(name);
  return given;
};

// What the deployment is told of itself, asked for beside the program: its text, or `null` where there is none. Where no
// answer came, the program asks, and says what is wrong.
let configuration;
async function fetchConfiguration() {
  const response = await fetch(`${base}config.json`, {
    headers: { Accept: "application/json" },
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
  const isThere = response.status === 200 && !response.headers.get("content-type")?.includes("html");
  configuration = isThere ? await response.text() : null;
}
globalThis.hookDoctorConfiguration = () => configuration;

async function fetchTexts(named) {
  if (!named) throw new Blocked("no texts of this language are named");
  const response = await fetchChecked(...named.split(" "));
  return response.text();
}

// The texts of a language are asked for once; after a failure they may be asked for again.
const texts = new Map();
globalThis.hookDoctorTexts = (language) => {
  if (!texts.has(language)) {
    const fetched = fetchTexts(textsOf(language));
    fetched.catch(() => texts.delete(language));
    texts.set(language, fetched);
  }
  return texts.get(language);
};

// The language that the program will ask for, by its rules (src/i18n.rs), so that the texts travel beside it. Where this is
// mistaken, the program asks for those that it needs.
function likelyLanguage() {
  const ours = (tag) => {
    const primary = tag?.trim().split(/[-_]/)[0].toLowerCase();
    const language = /^n[on]$/.test(primary) ? "nb" : primary;
    return language && textsOf(language) ? language : undefined;
  };
  let chosen;
  try {
    chosen = localStorage.getItem(`hook-doctor:${base}:language`);
  } catch {
    // A browser that stores nothing has no choice stored.
  }
  const inAddress = new URLSearchParams(location.search).get("lang");
  return [inAddress, chosen, ...navigator.languages].map(ours).find(Boolean) ?? "en";
}

// After this many milliseconds the reader usually has an answer: what keeping the files costs a small machine comes then.
const QUIET_AFTER = 3_000;

// For so many milliseconds the start waits for the inner page that the address leads to, so that it is drawn once. After that
// the page has its head, and the outline of what comes.
const PATIENCE = 1_000;
// After this many milliseconds the first page is drawn, and what it asks for is on its way.
const DRAWN_AFTER = 1_000;

// What a tenant needs comes when the browser has nothing better to do, so that it is there at once when it is wanted. Whoever
// asked the browser to save data gets it when it is wanted.
async function fetchAhead(app) {
  if (navigator.connection?.saveData) return;
  await after(DRAWN_AFTER);
  if (globalThis.requestIdleCallback) await new Promise((resolve) => requestIdleCallback(resolve));
  await app.pages();
  await app.extras();
}

// The worker lets the page start offline. It is no part of the app's start: where it can't be had, only that is missing.
async function keepFiles() {
  if (!worker || !("serviceWorker" in navigator)) return;
  // The one policy that the page admits, made once, for the one address that it lets through.
  const policy = globalThis.trustedTypes?.createPolicy("hook-doctor-worker", {
    createScriptURL(url) {
      if (url !== worker) throw new TypeError(url);
      return url;
    },
  });
  const url = policy ? policy.createScriptURL(worker) : worker;
  const registration = await navigator.serviceWorker.register(url, { scope: base, updateViaCache: "none" });
  registration.addEventListener("updatefound", () => {
    const { installing, active } = registration;
    if (!active) return;
    // The first change is from installing to installed; where no page is held back by the old worker it may be further already.
    const announce = () => installing.state === "redundant" || dispatchEvent(new Event("hook-doctor-new-version"));
    installing.addEventListener("statechange", announce, { once: true });
  });
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < 3_600_000) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

if (top !== self) {
  // Whoever shows this page inside another one can have its buttons pressed unseen. A token that this tab keeps is not used.
  tell("framed");
} else if (typeof WebAssembly !== "object") {
  tell("unsupported");
} else {
  if (!showForm() && location.pathname !== home) sayWhatComes();
  const configured = fetchConfiguration().catch(() => {});
  // The demo's pages ask for it as soon as they run: on a slow network the two modules' files had better travel together.
  if (location.pathname.startsWith(`${base}demo/`)) hookDoctorDemo().catch(() => {});
  // Whoever needs the texts learns what became of them.
  hookDoctorTexts(likelyLanguage()).catch(() => {});
  for (const name of wanted.length ? ["shared", ...wanted] : []) {
    // The program can do nothing with it before it runs itself.
    const coming = fetchPiece(name, "low");
    // The page that needs it learns what became of it.
    coming.catch(() => {});
    fetchedPieces.set(name, coming);
  }
  try {
    const app = await startModule(js, wasm, wasmIntegrity, painted);
    const code = wanted.map((name) => app[name]());
    await Promise.all([app.texts(), isInner && Promise.race([Promise.all(code), after(PATIENCE)])]);
    await after(0);
    // With it the program shows its form at once. It is not waited for in vain.
    await Promise.race([configured, after(1_000)]);
    app.mount();
    dropForm();
    start.remove();
    fetchAhead(app);
    after(QUIET_AFTER)
      .then(keepFiles)
      .catch((error) => console.info(`Hook Doctor will not start offline: ${error.message}`));
  } catch (error) {
    console.error(error);
    tell(reason(error));
  }
}
