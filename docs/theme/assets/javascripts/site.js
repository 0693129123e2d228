const stepper = new URL("stepper.js", document.currentScript.src);
const playground = new URL("playground/page.js", document.currentScript.src);

// What Material's script leaves open for keyboards and screen readers:
// each copy button stands in a navigation landmark without a name, and a wide table
// scrolls in a box that cannot be focused. A chapter with a page of its own names its list by
// a label that holds an icon only.
function repair() {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "presentation");
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex]), mjx-container[display]:not([tabindex])"))
    box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  for (const nav of document.querySelectorAll("nav.md-nav[aria-labelledby]")) {
    if (document.getElementById(nav.getAttribute("aria-labelledby"))?.textContent.trim()) continue;
    nav.removeAttribute("aria-labelledby");
    nav.setAttribute("aria-label", nav.querySelector(".md-nav__title").textContent.trim());
  }
  if (document.querySelector("figure.graph:not(:has(.stepper))")) import(stepper).then(({ mountAll }) => mountAll());
  if (document.querySelector(".playground:not(.playground--on)")) import(playground).then(({ mountAll }) => mountAll());
}
repair();
new MutationObserver(repair).observe(document.body, { childList: true, subtree: true });
