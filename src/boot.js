// Starts the app: the only script that was not generated. Where its files are, and which hashes they must have,
// is on its own tag; `cargo xtask` writes that when it seals the site.
const tag = document.querySelector("script[data-wasm]");
const { js, wasm, wasmIntegrity, demoJs, demoWasm, demoWasmIntegrity, worker, base } = tag.dataset;

// A file that is missing, or that is not the one this page was built with.
class Blocked extends Error {}

// The browser compares the bytes with the hash before anybody sees them.
async function fetchModule(url, integrity = "") {
  let response;
  try {
    response = await fetch(url, { integrity, credentials: "same-origin" });
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
  const [module, response] = await Promise.all([importModule(script), fetchModule(binary, integrity), first]);
  await module.default({ module_or_path: response });
  return module;
}

function tell(state) {
  const start = document.getElementById("start");
  for (const part of start.querySelectorAll("[data-start]")) part.hidden = part.dataset.start !== state;
  start.setAttribute("role", "alert");
}

function reason(error) {
  if (!(error instanceof Blocked)) return "failed";
  return navigator.onLine ? "blocked" : "offline";
}

// The built-in tenant is a module of its own, loaded when it is first asked for; after a failure it may be asked again.
let demo;
globalThis.hookDoctorDemo = () => {
  demo ??= startModule(demoJs, demoWasm, demoWasmIntegrity).catch((error) => {
    demo = undefined;
    throw error;
  });
  return demo;
};

// For how many milliseconds the page waits for its language; then it begins in English and turns when the texts come.
const LONGEST_FOR_TEXTS = 1_000;

// After this many milliseconds the reader usually has an answer: what keeping the files costs a small machine comes then.
const QUIET_AFTER = 3_000;

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

if (typeof WebAssembly !== "object") {
  tell("unsupported");
} else {
  // The demo's pages ask for it as soon as they run: on a slow network the two modules' files had better travel together.
  if (location.pathname.startsWith(`${base}demo/`)) hookDoctorDemo().catch(() => {});
  try {
    const app = await startModule(js, wasm, wasmIntegrity, painted);
    await Promise.race([app.texts(), after(LONGEST_FOR_TEXTS)]);
    await after(0);
    app.mount();
    document.getElementById("start").remove();
    after(QUIET_AFTER)
      .then(keepFiles)
      .catch((error) => console.info(`Hook Doctor will not start offline: ${error.message}`));
  } catch (error) {
    console.error(error);
    tell(reason(error));
  }
}
