// Keeps the site, so that it can be read without a network. The build writes `FILES` above: the path of each file that
// pages need, and the SHA-256 of what is in it (see literate/site/offline.py).
//
// With a network the host answers, so no page is ever out of date. Without one, the last build that was fetched whole
// answers. A file is kept under its hash: of a new build only what has changed is fetched, and what it no longer
// names is forgotten when all of it is there.
const SCOPE = new URL(self.registration.scope);
const CACHE = `site at ${SCOPE}`;
const LANES = 4;

// The hash as the browser compares it: its bytes in base64.
const integrityOf = path =>
  `sha256-${btoa(String.fromCharCode(...FILES.get(path).match(/../g).map(pair => parseInt(pair, 16))))}`;
const keyOf = path => new URL(`${path}?${FILES.get(path)}`, SCOPE).href;

async function keep(cache, path) {
  if (await cache.match(keyOf(path))) return;
  const address = new URL(path.replace(/(^|\/)index\.html$/, "$1"), SCOPE);
  // A host that is between two builds may still have the old file: the browser refuses it, and begins again later.
  const response = await fetch(address, { integrity: integrityOf(path), cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(keyOf(path), response);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const paths = [...FILES.keys()];
  const lane = async () => { while (paths.length) await keep(cache, paths.shift()); };
  await Promise.all(Array.from({ length: LANES }, lane));
  await self.skipWaiting();
}

async function forgetOthers() {
  const cache = await caches.open(CACHE);
  const named = new Set([...FILES.keys()].map(keyOf));
  const others = (await cache.keys()).filter(({ url }) => !named.has(url));
  await Promise.all(others.map(each => cache.delete(each)));
  await self.clients.claim();
}

async function kept({ url, mode }) {
  const address = new URL(url);
  const path = decodeURI(address.pathname.slice(SCOPE.pathname.length));
  if (FILES.has(`${path}/index.html`)) {
    address.pathname += "/";
    return Response.redirect(address);
  }
  const cache = await caches.open(CACHE);
  const found = [path, `${path}index.html`].find(each => FILES.has(each));
  if (found !== undefined) return cache.match(keyOf(found));
  if (mode !== "navigate") return Response.error();
  const { body, headers } = await cache.match(keyOf("404.html"));
  return new Response(body, { status: 404, headers });
}

self.addEventListener("install", event => event.waitUntil(keepAll()));
self.addEventListener("activate", event => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE.href)) return;
  event.respondWith(fetch(request).catch(() => kept(request)));
});
