// The playground at work: what the program in the editor prints, and the graph of a variable. It is loaded when the
// editor is first touched: see page.js.
import { dot, draw, placed } from "./drawing.js";
import { equations } from "./equations.js";
import { run } from "./interpreter.js";
import { layOut } from "./layout.js";
import { literalAt, moved } from "./literals.js";
import { mount } from "../stepper.js";
import { brief, words } from "./words.js";

const BOXES = 60; // as many as a picture of the guide shows
const LABELS = { out: "Output", warning: "Warning", error: "Error", refused: "Not in the playground" };
const PIXELS = 6; // of a drag, for one step

const make = (name, className, values = {}, ...children) => {
  const found = Object.assign(document.createElement(name), { className, ...values });
  found.append(...children);
  return found;
};

// The program that an address carries, if it carries one.
export function programOf(hash) {
  if (!hash.startsWith("#code=")) return null;
  try { return decodeURIComponent(hash.slice("#code=".length)); } catch { return null; }
}

export class Playground {
  constructor(root, example) {
    this.root = root;
    this.example = example;
    this.recorded = true; // the output and the picture on the page are those of the example
    this.shown = ""; // the output that is on the page
    this.drawing = 0; // counts the graphs that were asked for, so that a late one is dropped
    const part = name => root.querySelector(`.playground__${name}`);
    [this.code, this.state, this.again, this.share, this.output, this.choose, this.graph] = ["code", "state", "again", "share", "output", "choose", "graph"].map(part);
    this.choice = this.choose.querySelector("select");
    [this.less, this.slide, this.more, this.number] = ["less", "slide", "more", "number output"].map(part);
    this.listen();
    this.held = programOf(location.hash) !== null; // whether the address holds the program
    this.code.value = programOf(location.hash) ?? this.code.value;
    this.update();
  }

  listen() {
    this.code.addEventListener("input", () => { this.update(); this.remember(); });
    for (const name of ["keyup", "click", "select", "focus"]) this.code.addEventListener(name, () => this.showNumber());
    this.code.addEventListener("keydown", event => {
      const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!event.altKey || !steps || !this.at()) return;
      event.preventDefault();
      this.change(this.at(), steps * (event.shiftKey ? 10 : 1));
    });
    this.code.addEventListener("pointerdown", event => this.grab(event));
    this.code.addEventListener("pointermove", event => {
      if (event.pointerType !== "touch" && !event.buttons) this.code.classList.toggle("playground__code--number", Boolean(this.under(event)));
    });
    this.less.addEventListener("click", () => this.at() && this.change(this.at(), -1));
    this.more.addEventListener("click", () => this.at() && this.change(this.at(), 1));
    this.slide.addEventListener("input", () => this.slid());
    this.slide.addEventListener("change", () => { this.from = null; this.slide.value = 0; });
    this.again.addEventListener("click", () => this.put(this.example));
    this.share.addEventListener("click", () => this.copy());
    this.choice.addEventListener("change", () => this.showGraph());
    this.changed = () => this.root.isConnected ? this.arrived() : removeEventListener("hashchange", this.changed);
    addEventListener("hashchange", this.changed);
    // While one scrolls, Material writes the section that is read into the address; the program comes back into it.
    this.scrolled = () => this.root.isConnected ? this.held && this.remember() : removeEventListener("scroll", this.scrolled);
    addEventListener("scroll", this.scrolled, { passive: true });
  }

  put(program) {
    this.code.value = program;
    this.code.setSelectionRange(0, 0);
    this.update();
    this.remember();
  }

  arrived() {
    const program = programOf(location.hash);
    if (program === null || program === this.code.value) return;
    this.held = true;
    this.code.value = program;
    this.update();
  }

  // The program goes into the address when no more letters come.
  remember() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.root.isConnected && this.address(), 500);
  }

  address() {
    clearTimeout(this.timer);
    this.held = true;
    history.replaceState(history.state, "", `#code=${encodeURIComponent(this.code.value)}`);
  }

  async copy() {
    this.address();
    try {
      await navigator.clipboard.writeText(location.href);
      this.state.textContent = "Copied";
    } catch {
      this.state.textContent = "The program is in the address of this page";
    }
  }

  // Numbers: the one at the caret, and those that a pointer takes hold of.

  at() { return literalAt(this.code.value, this.code.selectionStart); }

  change(number, steps) {
    const text = moved(number.text, steps);
    this.code.setRangeText(text, number.start, number.end, "end");
    this.code.setSelectionRange(number.start + text.length, number.start + text.length);
    this.state.textContent = "";
    this.update();
    this.remember();
    return { start: number.start, end: number.start + text.length, text };
  }

  slid() {
    this.from ??= this.at();
    if (!this.from) return;
    const now = { ...this.from, end: this.at()?.end ?? this.from.end };
    const text = moved(this.from.text, Number(this.slide.value));
    this.change({ ...now, text }, 0);
  }

  showNumber() {
    const number = this.at();
    for (const each of [this.less, this.more, this.slide]) each.disabled = !number;
    this.number.textContent = number?.text ?? "none";
    this.slide.setAttribute("aria-valuetext", number?.text ?? "none");
  }

  // The number under a pointer: the letters are all of one width.
  under({ clientX, clientY }) {
    const style = getComputedStyle(this.code), box = this.code.getBoundingClientRect();
    const row = Math.floor((clientY - box.top - this.code.clientTop - parseFloat(style.paddingTop) + this.code.scrollTop) / parseFloat(style.lineHeight));
    const column = Math.floor((clientX - box.left - this.code.clientLeft - parseFloat(style.paddingLeft) + this.code.scrollLeft) / this.letter(style));
    const lines = this.code.value.split("\n");
    if (row < 0 || row >= lines.length || column < 0 || column >= lines[row].length) return null;
    return literalAt(this.code.value, lines.slice(0, row).join("\n").length + (row ? 1 : 0) + column);
  }

  letter(style) {
    this.canvas ??= document.createElement("canvas").getContext("2d");
    this.canvas.font = style.font;
    return this.canvas.measureText("0".repeat(100)).width / 100;
  }

  // A mouse or a pen drags a number to the side; a click sets the caret as ever.
  grab(event) {
    const number = event.pointerType === "touch" || event.button ? null : this.under(event);
    if (!number) return;
    let now = number;
    const move = ({ clientX }) => {
      const steps = Math.round((clientX - event.clientX) / PIXELS);
      if (!steps && now === number) return;
      this.code.classList.add("playground__code--dragged");
      now = this.change({ ...now, text: moved(number.text, steps) }, 0);
    };
    const end = () => {
      for (const [name, listener] of [["pointermove", move], ["pointerup", end], ["pointercancel", end]]) removeEventListener(name, listener);
      this.code.classList.remove("playground__code--dragged");
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  }

  // What the program gives.

  update() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.code.rows = Math.min(Math.max(this.code.value.split("\n").length, 6), 30);
      this.result = run(this.code.value);
      this.showNumber();
      this.showChoice();
      this.recorded &&= this.code.value === this.example;
      if (this.recorded) return;
      this.showOutput();
      this.showGraph();
    });
  }

  showOutput() {
    const groups = [];
    for (const { kind, text, line } of this.result.output) {
      if (groups.at(-1)?.kind === kind && kind === "out") groups.at(-1).text += `\n${text}`;
      else groups.push({ kind, text, line });
    }
    const now = JSON.stringify(groups);
    if (now === this.shown) return;
    this.shown = now;
    this.output.replaceChildren(...groups.map(({ kind, text, line }) => {
      const label = kind === "out" || !line ? LABELS[kind] : `${LABELS[kind]}, line ${line}`;
      const style = { out: "", refused: " output--warning playground__refused" }[kind] ?? ` output--${kind}`;
      return make("figure", `output${style} no-copy`, { ariaLabel: label }, make("figcaption", "", {}, make("span", "", { textContent: label })), make("pre", "", {}, make("code", "", { textContent: text })));
    }));
    if (!groups.length) this.output.append(make("p", "", { textContent: "The program prints nothing." }));
  }

  // The variables that have a graph; the last one is shown, or the one that was chosen.
  showChoice() {
    const names = [...this.result.variables].filter(([, value]) => value?.storage && value.node).map(([name]) => name);
    const chosen = names.includes(this.choice.value) ? this.choice.value : names.at(-1);
    if (names.join() !== [...this.choice.options].map(each => each.value).join()) this.choice.replaceChildren(...names.map(name => make("option", "", { value: name, textContent: name })));
    if (chosen) this.choice.value = chosen;
    this.choose.hidden = !names.length;
  }

  async showGraph() {
    this.recorded = false;
    const number = (this.drawing += 1), name = this.choice.value;
    const say = text => this.graph.replaceChildren(make("p", "", { textContent: text }));
    if (this.choose.hidden) return say("No variable of this program has a graph.");
    const picture = this.result.record.picture(name);
    if (picture.nodes.length > BOXES) return say(`The graph of ${name} has ${picture.nodes.length} boxes. The playground draws up to ${BOXES}.`);
    try {
      const plain = await layOut(dot(picture));
      if (number === this.drawing) this.show(figure(picture, draw(picture, placed(plain, picture))));
    } catch (error) {
      if (number === this.drawing) this.graph.replaceChildren(inWords(picture, error));
    }
    return null;
  }

  // The picture stands at the end of the run, or at the step where the one before it stood.
  show(found) {
    const before = this.graph.querySelector(".stepper__scrub");
    this.graph.replaceChildren(found);
    mount(found, [make("code", "", { textContent: this.result.source })]);
    const scrub = found.querySelector(".stepper__scrub");
    scrub.value = before?.max === scrub.max ? before.value : scrub.max;
    scrub.dispatchEvent(new Event("input"));
  }
}

function sentences(picture) {
  const worked = equations(picture);
  return make("ol", "", {}, ...words(picture).map((sentence, at) => make("li", "", {}, sentence, ...(worked[at] ?? []).map(written))));
}

// An equation: each number with what it is below it.
function written({ terms, sign, relation, result }) {
  const number = ([text, label]) => make("span", "", {}, `${text} `, make("small", "", { textContent: label }));
  const between = text => make("span", "", { textContent: ` ${text} ` });
  const parts = terms.flatMap(([text, label], at) => [...(at ? [between(sign)] : []), number([at && text.startsWith("-") ? `(${text})` : text, label])]);
  return make("span", "equation", {}, ...parts, between(relation), number(result));
}

// The figure of a picture, as literate/site/graph.py makes it.
function figure(picture, text) {
  const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  svg.querySelector("desc").remove();
  const scroll = make("div", "graph__scroll", { tabIndex: 0 }, svg);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "The picture");
  const legend = make("ul", "graph__legend", {}, ...["leaf", "operation", "value", "gradient"].map(kind => make("li", kind, { textContent: kind })));
  legend.setAttribute("aria-label", "What the shapes mean");
  const caption = make("figcaption", "", {}, make("span", "", { textContent: `Graph of ${picture.roots}` }), legend);
  const found = make("figure", "graph no-copy", {}, caption, scroll, make("details", "", {}, make("summary", "", { textContent: "The same in words" }), sentences(picture)));
  found.setAttribute("aria-labelledby", svg.querySelector("title").id);
  found.dataset.brief = JSON.stringify(briefs(picture));
  return found;
}

function briefs(picture) {
  const pairs = picture.passes.flatMap(pass => [...pass.seeds, ...pass.outside, ...pass.returned].map(([, text]) => text));
  const visits = picture.passes.flatMap(pass => pass.visits).flatMap(({ arrived, sent, before, after }) => [...arrived, ...sent, before, after]);
  const texts = [...picture.edges.map(edge => edge.local), ...pairs, ...visits].filter(text => text !== null && brief(text) !== text);
  return Object.fromEntries(texts.map(text => [text, brief(text)]));
}

// Where Graphviz cannot be loaded, the sentences are still there.
function inWords(picture, error) {
  return make("div", "", {}, make("p", "", { textContent: `The picture cannot be drawn (${error.message}). In words:` }), sentences(picture));
}
