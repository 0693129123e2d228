const stepper = new URL("stepper.js", document.currentScript.src);
const playground = new URL("playground/page.js", document.currentScript.src);

// A box above a list of pages and entries: shows the entries that have all the words typed.
function addFilter(list) {
  const entries = [...list.querySelectorAll("li li")];
  const box = Object.assign(document.createElement("input"), { type: "search", placeholder: list.dataset.filter });
  const count = Object.assign(document.createElement("output"), { textContent: entries.length });
  box.setAttribute("aria-label", list.dataset.filter);
  count.setAttribute("aria-live", "polite");
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !words.every(word => text.includes(word));
    }
    for (const page of list.querySelectorAll(":scope > ul > li"))
      page.hidden = !page.querySelector("li:not([hidden])");
    count.textContent = entries.filter(entry => !entry.hidden).length;
  });
  const bar = Object.assign(document.createElement("p"), { className: "filter" });
  bar.append(box, count);
  list.prepend(bar);
}

// What Material's script leaves open for keyboards and screen readers:
// each copy button stands in a navigation landmark without a name, and a wide table
// scrolls in a box that cannot be focused. A chapter with a page of its own names its list by
// a label that holds an icon only.
function repair() {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "presentation");
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
  for (const nav of document.querySelectorAll("nav.md-nav[aria-labelledby]")) {
    if (document.getElementById(nav.getAttribute("aria-labelledby"))?.textContent.trim()) continue;
    nav.removeAttribute("aria-labelledby");
    nav.setAttribute("aria-label", nav.querySelector(".md-nav__title").textContent.trim());
  }
  if (document.querySelector("figure.graph:not(:has(.stepper))")) import(stepper).then(({ mountAll }) => mountAll());
  if (document.querySelector(".playground:not(.playground--on)")) import(playground).then(({ mountAll }) => mountAll());
  for (const list of document.querySelectorAll(".entries:not(:has(input))")) addFilter(list);
}
repair();
new MutationObserver(repair).observe(document.body, { childList: true, subtree: true });

// Material's search listens for keys, and misses what is pasted with a pointer.
document.addEventListener("input", ({ target }) => {
  if (target.matches("input.md-search__input")) target.dispatchEvent(new KeyboardEvent("keyup"));
});
