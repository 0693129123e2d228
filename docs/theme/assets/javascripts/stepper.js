// Steps through a graph picture in the order of the recorded run. It computes nothing: numbers come from the
// attributes of the SVG (see literate/graphs/svg.py), sentences and equations from the list under the picture.
// Without it the page has that list, and the picture with all gradients.
const say = { group: "Step through the run", code: "The program", back: "Back", play: "Play", pause: "Pause", next: "Next", step: "Step" };
const SECONDS = 1.4;
const LISTING = 300; // px that the program needs beside a picture

const lit = globalThis.Highlight && new Highlight(); // the line of the program in each picture
CSS.highlights?.set("step", lit);
const steppers = new WeakMap(); // from a figure to what shows one of its frames

const element = (name, className, values = {}) => Object.assign(document.createElement(name), { className, ...values });

// What happens in each frame: an operation is computed, a gradient enters, a node is visited, a call returns.
function framesOf(svg) {
  const operations = [...svg.querySelectorAll(".node[data-forward]")];
  operations.sort((a, b) => a.dataset.forward - b.dataset.forward);
  const frames = operations.map(({ dataset }) => ({ kind: "forward", node: dataset.node, line: dataset.line, code: dataset.code }));
  JSON.parse(svg.dataset.passes).forEach((pass, number) => {
    const add = (kind, values) => frames.push({ kind, pass: number, line: pass.line, code: pass.code, ...values });
    for (const [node, gradient] of pass.seeds ?? []) add("seed", { node, gradient });
    for (const [node, gradient] of pass.outside ?? []) add("outside", { node, gradient });
    let at = 1;
    for (const step of pass.steps ?? []) {
      const { line, code } = svg.querySelector(`[data-node="${step.node}"]`).dataset;
      const last = at + (step.nodes ?? 1) - 1;
      add("visit", { ...step, order: last === at ? `${at}` : `${at}\u2013${last}`, line, code });
      at = last + 1;
    }
    for (const [node, gradient] of pass.returned ?? []) add("returned", { node, gradient });
  });
  return frames;
}

// What the page shows of a program, from top to bottom.
function sectionsOf(program) {
  const cards = [...document.querySelectorAll("div.highlight")];
  return cards.filter(card => card.querySelector(".filename")?.textContent === program).map(card => card.querySelector("code"));
}

// A copy of the sections in one box, and its lines: each with a Range, and about where it stands in the
// file, which has two markers and an empty line between the sections.
function listing(sections, literal) {
  const code = element("code"), lines = [];
  let number = -1;
  for (const section of sections) {
    if (number > 0) code.append("\n");
    number += 3;
    const copy = element("span");
    copy.append(...section.cloneNode(true).childNodes);
    for (const button of copy.querySelectorAll("nav, button")) button.remove();
    code.append(copy);
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    let line = null;
    for (let node; (node = walker.nextNode()); )
      for (const { 0: part, index } of node.data.matchAll(/[^\n]+|\n/g)) {
        if (part === "\n") { line = null; number += 1; continue; }
        if (!line) lines.push((line = { text: "", number, range: new Range() })) && line.range.setStart(node, index);
        line.text += part;
        line.range.setEnd(node, index + part.length);
      }
  }
  if (literal) {
    const [variable, old, now] = JSON.parse(literal);
    const assigned = lines.find(({ text }) => text.startsWith(`${variable} = `)).range;
    const number = [...code.querySelectorAll(".mf")].find(each => each.textContent === old && assigned.intersectsNode(each));
    number.firstChild.data = now;
  }
  return { code, lines };
}

// The line that holds the code of a frame; where several do, the one that stands nearest to its place.
function lineOf(frame, lines) {
  if (!frame.code) return null;
  const far = ({ number }) => Math.abs(number - frame.line);
  return lines
    .filter(({ text }) => text.includes(frame.code) || (text.trim() && frame.code.startsWith(text.trim())))
    .reduce((best, line) => (best && far(best) <= far(line) ? best : line), null);
}

// Scrolls a box so that what stands in the frame of `part` is seen; a line of code by its beginning.
function follow(box, part, isLine) {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const far = (from, to, start, end) => (from >= start && to <= end ? 0 : (from + to - start - end) / 2);
  box.scrollBy(isLine ? -box.scrollLeft : far(part.left, part.right, left, right), far(part.top, part.bottom, top, bottom));
}

// Makes a figure one to step through; `sections` are the elements that hold its program.
export function mount(figure, sections) {
  const svg = figure.querySelector("svg.graph"), scroll = figure.querySelector(".graph__scroll");
  const briefs = JSON.parse(figure.dataset.brief);
  const brief = text => briefs[text] ?? text; // as the boxes write it
  const frames = framesOf(svg);
  const sentences = figure.querySelectorAll(":scope > details li");
  const node = id => svg.querySelector(`[data-node="${id}"]`);
  const edge = (source, input) => svg.querySelector(`[data-source="${source}"][data-input="${input}"]`);
  const into = (target, kind) => svg.querySelector(`.edge.${kind}[data-target="${target}"]`);
  const { code, lines } = listing(sections ?? sectionsOf(svg.dataset.program), svg.dataset.literal);

  const bar = element("div", "stepper");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say.group);
  const [back, play, next] = ["back", "play", "next"].map(name => element("button", `stepper__${name}`, { type: "button", textContent: say[name] }));
  const scrub = element("input", "stepper__scrub", { type: "range", min: 1, max: frames.length, value: 1 });
  scrub.setAttribute("aria-label", say.step);
  const count = element("span", "stepper__count");
  bar.append(back, play, next, scrub, count);
  // The same program with other numbers: each is a figure of its own.
  const choices = figure.dataset.choices ? [...document.querySelectorAll(`[data-choices="${figure.dataset.choices}"]`)] : [];
  bar.append(...choices.map(other => {
    const button = element("button", "stepper__choice", { type: "button", textContent: other.dataset.choice });
    button.setAttribute("aria-pressed", other === figure);
    button.addEventListener("click", () => {
      stop();
      figure.hidden = true;
      other.hidden = false;
      steppers.get(other)(at);
      other.querySelector(".stepper__choice[aria-pressed=true]").focus();
    });
    return button;
  }));
  figure.querySelector("figcaption").after(bar);

  // The program and the sentence stand beside the picture, or above it.
  const stage = element("div", "stepper__stage"), side = element("div", "stepper__side");
  const program = element("div", "stepper__code highlight", { tabIndex: 0 });
  program.setAttribute("role", "region");
  program.setAttribute("aria-label", say.code);
  program.append(code);
  const said = element("p", "stepper__says");
  said.setAttribute("aria-live", "polite");
  side.append(...(lines.length ? [program] : []), said);
  scroll.before(stage);
  stage.append(side, scroll);

  const passes = JSON.parse(svg.dataset.passes);
  const shown = passes.findLastIndex(pass => !pass.error); // the pass of which the lines on hooks speak
  const original = new Map([...svg.querySelectorAll("text")].map(text => [text, text.textContent]));
  const setText = (text, value) => { if (text) text.textContent = value; };
  let at = 1, timer = null, line = null;

  // The gradient that a frame puts on an edge.
  function flow(line, gradient) {
    if (!line) return;
    line.classList.remove("idle");
    setText(line.querySelector(".gradient"), `↑ ${brief(gradient)}`);
  }

  // The picture as it stands without this script.
  function restore() {
    for (const [text, value] of original) setText(text, value);
    for (const each of svg.querySelectorAll(".node, .edge")) each.classList.remove("later", "idle", "now", "unvisited", "unhooked");
  }

  function draw(position) {
    at = position;
    const done = frames.slice(0, at), now = done.at(-1);
    const pass = now.pass;
    restore();
    const computed = new Set(done.filter(each => each.kind === "forward").map(each => each.node));
    for (const each of svg.querySelectorAll(".node:is(.operation, .fold[data-forward])")) each.classList.toggle("later", !computed.has(each.dataset.node));
    for (const each of svg.querySelectorAll(".node")) each.classList.add("unvisited");
    for (const each of svg.querySelectorAll(".edge")) {
      each.classList.add("idle");
      each.classList.toggle("later", node(each.dataset.source).classList.contains("later"));
    }
    for (const each of svg.querySelectorAll(".node.seed, .node.outside, .edge.seed, .edge.outside")) each.classList.add("later");
    // Of a tensor: .grad as it stands, which is None or what the first pass found.
    for (const each of svg.querySelectorAll(".node.leaf .grad")) {
      const id = each.parentNode.dataset.node;
      const visits = frames.filter(frame => frame.node === id && frame.after);
      const grad = done.filter(frame => frame.node === id && frame.after).at(-1)?.after ?? visits[0]?.before;
      if (grad !== undefined) setText(each, `${original.get(each).split(" = ")[0]} = ${brief(grad)}`);
    }
    for (const each of svg.querySelectorAll(".saved")) setText(each, original.get(each).replace(/^freed/, "saved"));
    for (const frame of done.filter(each => each.pass === pass && pass !== undefined)) {
      if (frame.kind === "seed" || frame.kind === "outside") {
        const line = into(frame.node, frame.kind);
        for (const each of [line, line && node(line.dataset.source)]) each?.classList.remove("later");
        flow(line, frame.gradient);
      } else if (frame.kind === "visit") {
        const visited = node(frame.node);
        visited.classList.remove("unvisited");
        visited.classList.toggle("unhooked", pass !== (shown < 0 ? passes.length - 1 : shown));
        setText(visited.querySelector(".order text"), frame.order);
        (frame.out ?? []).forEach((gradient, input) => gradient !== null && flow(edge(frame.node, input), gradient));
        const final = !frames.some(each => each.pass > pass && each.node === frame.node);
        if (final) for (const each of visited.querySelectorAll(".saved")) setText(each, original.get(each));
      }
    }
    said.replaceChildren(...sentences[at - 1].cloneNode(true).childNodes);
    scrub.value = at;
    scrub.setAttribute("aria-valuetext", `${at} / ${frames.length}`);
    count.textContent = `${at} / ${frames.length}`;
    // A button that is disabled would lose the focus, and the arrow keys with it.
    back.setAttribute("aria-disabled", at === 1);
    next.setAttribute("aria-disabled", at === frames.length);
    highlight(now);
    look();
  }

  function highlight(now) {
    node(now.node)?.classList.add("now");
    const marked = { forward: svg.querySelectorAll(`[data-source="${now.node}"]`), seed: [into(now.node, "seed")], outside: [into(now.node, "outside")], returned: [] };
    if (now.kind === "visit") {
      const targets = [...svg.querySelectorAll(`.edge[data-target="${now.node}"]:not(.idle)`)];
      marked.visit = [...targets, ...(now.out ?? []).map((gradient, input) => gradient !== null && edge(now.node, input))];
    }
    for (const each of marked[now.kind]) each && each.classList.add("now");
    if (line) lit?.delete(line.range);
    line = lineOf(now, lines);
    if (line) lit?.add(line.range);
  }

  // What the frame is about comes into view: the line, and the box.
  function look() {
    if (line) follow(program, line.range.getBoundingClientRect(), true);
    const box = svg.querySelector(".node.now");
    if (box) follow(scroll, box.getBoundingClientRect());
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.textContent = say.play;
  }

  function go(position) {
    stop();
    draw(Math.max(1, Math.min(frames.length, position)));
  }

  back.addEventListener("click", () => go(at - 1));
  next.addEventListener("click", () => go(at + 1));
  scrub.addEventListener("input", () => go(+scrub.value));
  play.addEventListener("click", () => {
    if (timer) return stop();
    if (at === frames.length) draw(1);
    play.textContent = say.pause;
    timer = setInterval(() => {
      if (!figure.isConnected) return stop();
      draw(at + 1);
      if (at === frames.length) stop();
    }, SECONDS * 1000);
  });
  figure.addEventListener("keydown", event => {
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const scrolls = event.target.closest(".graph__scroll, .stepper__code, .stepper__scrub"); // arrows move these themselves
    if (!move || scrolls || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(at + move);
  });
  addEventListener("beforeprint", () => figure.isConnected && (stop(), restore()));
  addEventListener("afterprint", () => figure.isConnected && draw(at));
  const arrange = () => stage.classList.toggle("stepper__stage--beside", stage.clientWidth >= svg.width.baseVal.value + LISTING);
  new ResizeObserver(() => (arrange(), look())).observe(stage);
  steppers.set(figure, go);
  arrange(); // before it is seen, so that nothing jumps
  draw(at);
}

let turn = null; // one at a time: the page answers in between

export function mountAll() {
  for (const range of lit ?? []) if (!range.startContainer.isConnected) lit.delete(range);
  turn ??= setTimeout(() => {
    turn = null;
    const figure = document.querySelector("figure.graph:not(:has(.stepper))");
    if (!figure) return;
    mount(figure);
    mountAll();
  });
}
