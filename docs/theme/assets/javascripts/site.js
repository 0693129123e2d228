// What Material's script leaves open for keyboards and screen readers:
// each copy button stands in a navigation landmark without a name, and a wide table
// scrolls in a box that cannot be focused.
new MutationObserver(() => {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "presentation");
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
}).observe(document.body, { childList: true, subtree: true });

// Material's search listens for keys, and misses what is pasted with a pointer.
document.addEventListener("input", ({ target }) => {
  if (target.matches("input.md-search__input")) target.dispatchEvent(new KeyboardEvent("keyup"));
});
