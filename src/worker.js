// Keeps the page's own files, so that it starts without a network. What a tenant answers never passes through here:
// only the files that are listed below and the page itself do, and the page comes from the network whenever there is one.
// The three constants are written when the site is sealed (see xtask/src/seal/worker.rs): another version of any file is
// another worker, and a file that has an integrity is named by its content.
const VERSION = "0";
const PAGE = "/";
const FILES = [];

// The path is part of the name: another deployment of the same origin has files of its own.
const CACHES = `hook-doctor:${PAGE}:page:`;
const CACHE = `${CACHES}${VERSION}`;
// Names from before they held the path.
const OLDER = ["hook-doctor-page-", "hook-doctor-seen"];
const listed = new Map(FILES.map(({ url, integrity }) => [new URL(url, location.origin).href, integrity]));

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (listed.has(request.url)) event.respondWith(file(request));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...listed].map(async ([url, integrity]) => {
      // Files named by their content may come from the browser's cache; the rest must be this version's.
      const response = await fetch(url, { integrity, cache: integrity ? "default" : "reload" });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }),
  );
}

// The worker of a version is replaced only when none of its pages is open, so none of them misses its files.
async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => [CACHES, ...OLDER].some((start) => name.startsWith(start)) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const kept = await (await caches.open(CACHE)).match(new URL(PAGE, location.origin).href);
    if (!kept) throw offline;
    return kept;
  }
}

async function file(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (listed.get(request.url) && kept) return kept;
  try {
    return await fetch(request);
  } catch (offline) {
    if (!kept) throw offline;
    return kept;
  }
}
