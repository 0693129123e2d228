// The page of the playground, before anything is changed in it: the editor, which stands in the page, and what was
// recorded of its example. What runs a program is loaded when one touches it, or at once for a program in the address.
import { mount } from "../stepper.js";

const STYLE = new URL("../../stylesheets/playground.css", import.meta.url).href;
const TOUCHES = ["focusin", "keydown", "click"];

// The page names it; one that is opened without a reload has kept the head of another.
const styled = () => new Promise(done => {
  if ([...document.styleSheets].some(sheet => sheet.href === STYLE)) return done();
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLE, onload: done, onerror: done }));
});

// Puts elements of the page into a box of their own, where the first of them stands.
function boxed(elements, className) {
  const box = Object.assign(document.createElement("div"), { className });
  elements[0].before(box);
  box.append(...elements);
  return box;
}

function prepare(root, load) {
  const code = root.querySelector(".playground__code"), example = code.defaultValue;
  const output = boxed([...root.querySelectorAll("figure.output")], "playground__output");
  output.setAttribute("role", "region");
  output.setAttribute("aria-label", "What the program prints");
  output.setAttribute("aria-live", "polite");
  const figure = root.querySelector("figure.graph");
  boxed([figure], "playground__graph");
  if (!figure.querySelector(".stepper")) mount(figure);
  const scrub = figure.querySelector(".stepper__scrub"); // the picture stands at the end of the run
  scrub.value = scrub.max;
  scrub.dispatchEvent(new Event("input"));

  async function start() {
    for (const name of TOUCHES) root.removeEventListener(name, start);
    root.removeEventListener("pointerover", hover);
    removeEventListener("hashchange", start);
    const { Playground } = await load("playground/live.js");
    root.removeEventListener("click", press);
    if (!root.isConnected) return;
    new Playground(root, example);
    pressed?.click();
  }
  let pressed = null; // a button that waits for what it does
  const press = ({ target }) => (pressed = target.closest(".playground__button"));
  root.addEventListener("click", press);
  const hover = event => event.pointerType !== "touch" && start(); // a finger may only scroll
  if (location.hash.startsWith("#code=") || code.value !== example) return start();
  for (const name of TOUCHES) root.addEventListener(name, start);
  root.addEventListener("pointerover", hover);
  addEventListener("hashchange", start);
  return null;
}

export async function mountAll(load) {
  const roots = [...document.querySelectorAll(".playground:not(.playground--on)")];
  for (const root of roots) root.classList.add("playground--on");
  await styled();
  for (const root of roots) prepare(root, load);
}
