// The search box: it loads the index when it is first touched, lists the sections found, and lets mark.js mark on the page
// that is opened the words that were searched for. See engine.js for how they are found.
(() => {
  const root = new URL("../../", document.currentScript.src);
  const PARTS = ["assets/javascripts/vendor/minisearch.js", "assets/javascripts/engine.js", "search/index.js"];

  const box = document.querySelector(".md-search");
  const input = box.querySelector("input"), toggle = document.getElementById("__search");
  const list = box.querySelector(".hits"), count = box.querySelector(".hits__count");
  const notice = box.querySelector(".hits__notice");
  // The header stays when the page is changed without a reload, and then a relative address leads elsewhere.
  for (const link of notice.querySelectorAll("a")) link.href = link.href;

  const script = path =>
    new Promise((done, failed) => {
      const element = Object.assign(document.createElement("script"), { src: new URL(path, root), async: false });
      element.onload = done;
      element.onerror = () => failed(new Error(`${path} cannot be loaded`));
      document.head.append(element);
    });
  let loading;
  const load = () => (loading ??= Promise.all(PARTS.map(script)).then(() => self.searchEngine(self.searchIndex)));

  function open() {
    if (!toggle.checked) toggle.click();
    input.focus();
    load();
  }
  function close() {
    if (toggle.checked) toggle.click();
    input.blur();
  }

  const span = (name, text) => Object.assign(document.createElement("span"), { className: name, textContent: text });

  function item({ url, title, page, line, found }) {
    const link = document.createElement("a");
    const address = new URL(url, root);
    address.searchParams.set("h", found.filter(term => term.length > 2 && !term.includes(" ")).join(" "));
    link.href = address;
    link.append(span("hits__title", title));
    if (page) link.append(span("hits__page", page));
    if (line) link.append(span("hits__line", line));
    const entry = document.createElement("li");
    entry.append(link);
    return entry;
  }

  async function show() {
    const find = await load();
    const asked = input.value.trim();
    const { hits, fits } = asked ? find(asked) : { hits: [], fits: true };
    notice.hidden = fits;
    list.replaceChildren(...hits.map(item));
    const sections = hits.length === 1 ? "1 section" : `${hits.length || "No"} sections`;
    count.textContent = asked ? `${sections}, the best first` : "Type a question, a name or a message";
  }

  input.addEventListener("focus", open);
  input.addEventListener("input", show);
  box.querySelector("form").addEventListener("submit", async event => {
    event.preventDefault();
    await show();
    list.querySelector("a")?.click();
  });
  document.querySelector(".search-button").addEventListener("click", open);
  toggle.addEventListener("change", () => (toggle.checked ? input.focus() : input.blur()));
  list.addEventListener("click", close);
  box.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !box.contains(relatedTarget) && close());

  box.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [input, ...box.querySelectorAll(".hits__notice:not([hidden]) a, .hits a")];
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.altKey || event.ctrlKey || event.metaKey || !["/", "f", "s"].includes(event.key)) return;
    open();
    event.preventDefault();
  });

  // On a page that was found.
  const mark = () => new URLSearchParams(location.search).has("h") && script("assets/javascripts/mark.js");
  if (self.document$) document$.subscribe(mark);
  else mark();

  // A page for an unknown address, or a link from elsewhere, may bring what to search for.
  const given = new URLSearchParams(location.search).get("search");
  if (given) {
    input.value = given;
    open();
    show();
  }
})();
