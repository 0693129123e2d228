// The search box: it loads the index when it is first touched, lists the sections found, and marks on the page that is
// opened the words that were searched for. See engine.js for how they are found.
(() => {
  const root = new URL("../../", document.currentScript.src);
  const PARTS = ["assets/javascripts/vendor/minisearch.js", "assets/javascripts/engine.js", "search/index.js"];
  const ENDING = "(?:e?s|ed|ing|e|y|ies|ation|ations|ly)?";
  const MARKS = 200;

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

  // The elements from a heading to the next of its level, or the whole page.
  function section(heading) {
    if (!heading?.matches("h2, h3, h4, h5, h6")) return [...document.querySelectorAll("article.md-content__inner")];
    const elements = [heading];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName) break;
      elements.push(next);
    }
    return elements;
  }

  function texts(element, words) {
    const accept = node =>
      node.parentElement.closest("svg, mjx-container, script, button, mark") || !node.data.match(words)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, accept);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  // Mark the words that led here, open the boxes that hold them, and take the words out of the address.
  function mark() {
    const address = new URL(location);
    const terms = address.searchParams.get("h")?.match(/[\p{L}\p{N}_]+/gu);
    if (!address.searchParams.has("h")) return;
    address.searchParams.delete("h");
    history.replaceState(history.state, "", address);
    if (!terms) return;
    const words = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${terms.join("|")})${ENDING}(?![\\p{L}\\p{N}_])`, "giu");
    const target = document.getElementById(decodeURIComponent(address.hash.slice(1)));
    const nodes = section(target).flatMap(element => texts(element, words)).slice(0, MARKS);
    for (const node of nodes) {
      const parts = [];
      let from = 0;
      for (const { 0: word, index } of node.data.matchAll(words)) {
        parts.push(node.data.slice(from, index), Object.assign(document.createElement("mark"), { textContent: word }));
        from = index + word.length;
      }
      const details = node.parentElement.closest("details");
      node.replaceWith(...parts, node.data.slice(from));
      for (let each = details; each; each = each.parentElement.closest("details")) each.open = true;
    }
    target?.scrollIntoView();
  }
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
