const here = document.currentScript.src;
// In a folder without a server the modules are there already: see literate/site/offline.py.
const load = async name => self.modules?.[name] ?? import(new URL(name, here));

// A box that scrolls sideways is reached by key. All are asked for their sizes before one is changed.
const BOXES = "article pre:not(.stepper__code pre) > code, .md-typeset__scrollwrap, mjx-container[display]";
const sizes = new ResizeObserver(entries => {
  const boxes = entries.map(entry => entry.target);
  const wide = boxes.map(box => box.scrollWidth > box.clientWidth);
  boxes.forEach((box, at) => (wide[at] ? (box.tabIndex = 0) : box.removeAttribute("tabindex")));
});
// A font that comes changes what is in a box and not the box, which is asked again when it is observed anew.
document.fonts.addEventListener("loadingdone", () => {
  for (const box of document.querySelectorAll(BOXES)) {
    sizes.unobserve(box);
    sizes.observe(box);
  }
});

// What Material's script leaves open for screen readers. Each list in a list of links is a landmark of its own: those of
// the sections repeat the link above them, and a chapter with a page of its own names its list by a label
// that holds an icon only.
function repair() {
  // The only program of the playground makes room for one that can be changed.
  if (document.querySelector("article pre:not(.no-copy pre, .stepper__code pre, .playground pre, [data-copied]) > code")) load("copy.js").then(({ addAll }) => addAll());
  for (const box of document.querySelectorAll(BOXES)) sizes.observe(box); // one that is observed already stays so
  for (const nav of document.querySelectorAll(".md-nav--secondary nav.md-nav[aria-label]")) {
    nav.removeAttribute("aria-label");
    nav.setAttribute("role", "presentation");
  }
  for (const nav of document.querySelectorAll("nav.md-nav[aria-labelledby]")) {
    const label = document.getElementById(nav.getAttribute("aria-labelledby"));
    if (label && !label.textContent.trim()) label.ariaLabel = nav.querySelector(".md-nav__title").textContent.trim();
  }
  // The numbers at arrows are read in the order of the file. The sentences have them, in the order of the run.
  for (const edge of document.querySelectorAll("svg.graph .edge:not([aria-hidden])")) edge.setAttribute("aria-hidden", "true");
  if (document.querySelector("figure.graph:not(:has(.stepper))")) load("stepper.js").then(({ mountAll }) => mountAll());
  if (document.querySelector(".entries:not(:has(.filter))")) load("filter.js").then(({ mountAll }) => mountAll());
  if (document.querySelector(".playground:not(.playground--on)")) load("playground/page.js").then(({ mountAll }) => mountAll(load));
}
// The labels that open the menu, the search and, in the menu of a phone, a chapter cannot be reached by key, or have no
// role: a button stands for each. The menu takes the focus when it opens, and gives it back when Escape closes it.
function buttonFor(label, ariaLabel) {
  const toggle = document.getElementById(label.htmlFor);
  const button = Object.assign(document.createElement("button"), { type: "button", id: label.id, className: label.className, ariaLabel });
  button.setAttribute("for", toggle.id); // the theme shows and hides it by this name
  button.append(...label.childNodes);
  button.addEventListener("click", () => {
    toggle.click();
    if (toggle.id == "__search") document.querySelector("input.md-search__input").focus();
  });
  const tell = () => (button.ariaExpanded = String(toggle.checked));
  toggle.addEventListener("change", tell);
  tell();
  label.replaceWith(button);
  return [button, toggle];
}
for (const label of document.querySelectorAll("header label[for=__search].md-header__button")) buttonFor(label, "Search");
for (const label of document.querySelectorAll("header label[for=__drawer].md-header__button")) {
  const [button, toggle] = buttonFor(label, "Menu");
  const links = () => document.querySelectorAll(".md-sidebar--primary :is(a[href], button)");
  toggle.addEventListener("change", () => {
    for (const each of document.querySelectorAll(".md-sidebar--primary label[tabindex='0']")) buttonFor(each, each.ariaLabel ?? each.textContent.trim());
    if (toggle.checked) [...links()].find(link => link.checkVisibility({ visibilityProperty: true }))?.focus();
  });
  document.addEventListener("keydown", event => {
    if (event.key != "Escape" || !toggle.checked) return;
    toggle.click();
    button.focus();
  });
}

// Material calls each choice of colours by what the next one does.
const schemes = [...document.querySelectorAll("[data-md-component=palette] input")];
const effects = schemes.map(scheme => scheme.ariaLabel);
schemes.forEach((scheme, at) => (scheme.ariaLabel = effects.at(at - 1)));

// The list of keys.
const showKeys = () => document.querySelector("dialog.keys:not([open])")?.showModal();
document.addEventListener("click", ({ target }) => target.closest("[data-opens=keys]") && showKeys());
document.addEventListener("keydown", event => event.key == "?" && !event.target.closest("input, textarea, select") && showKeys());

repair();
new MutationObserver(repair).observe(document.body, { childList: true, subtree: true });
