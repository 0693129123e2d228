// Steps through a graph picture: forward, then each backward pass, in the order of the recorded run.
// It computes nothing. Numbers come from the attributes of the SVG (see literate/graphs/svg.py), and
// each frame has its sentence in the list under the picture. The last frame is the picture itself.
const WORDS = {
  en: { group: "Step through the run", back: "Back", play: "Play", pause: "Pause", next: "Next", step: "Step" },
};
const SECONDS = 1.4;

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

// The lines of the program, as the page shows them: each with a Range, and about where it stands in the
// file, which has two markers and an empty line between the sections.
function listing(program) {
  const lines = [];
  let number = -1;
  for (const card of document.querySelectorAll("div.highlight")) {
    if (card.querySelector(".filename")?.textContent !== program) continue;
    const walker = document.createTreeWalker(card.querySelector("code"), NodeFilter.SHOW_TEXT);
    let line = null;
    number += 3;
    for (let node; (node = walker.nextNode()); )
      for (const { 0: part, index } of node.data.matchAll(/[^\n]+|\n/g)) {
        if (part === "\n") { line = null; number += 1; continue; }
        if (!line) lines.push((line = { text: "", number, range: new Range() })) && line.range.setStart(node, index);
        line.text += part;
        line.range.setEnd(node, index + part.length);
      }
  }
  return lines;
}

// The line that holds the code of a frame; where several do, the one that stands nearest to its place.
function lineOf(frame, lines) {
  if (!frame?.code) return null;
  const far = ({ number }) => Math.abs(number - frame.line);
  return lines
    .filter(({ text }) => text.includes(frame.code) || (text.trim() && frame.code.startsWith(text.trim())))
    .reduce((best, line) => (best && far(best) <= far(line) ? best : line), null);
}

function mount(figure) {
  const svg = figure.querySelector("svg.graph");
  const say = WORDS[document.documentElement.lang] ?? WORDS.en;
  const briefs = JSON.parse(figure.dataset.brief);
  const brief = text => briefs[text] ?? text; // as the boxes write it
  const frames = framesOf(svg);
  const sentences = [...figure.querySelectorAll("details li")].map(item => item.textContent);
  const node = id => svg.querySelector(`[data-node="${id}"]`);
  const edge = (source, input) => svg.querySelector(`[data-source="${source}"][data-input="${input}"]`);
  const into = (target, kind) => svg.querySelector(`.edge.${kind}[data-target="${target}"]`);

  const bar = element("div", "stepper");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say.group);
  const [back, play, next] = ["back", "play", "next"].map(name => element("button", `stepper__${name}`, { type: "button", textContent: say[name] }));
  const scrub = element("input", "stepper__scrub", { type: "range", min: 0, max: frames.length, value: frames.length });
  scrub.setAttribute("aria-label", say.step);
  const count = element("span", "stepper__count");
  bar.append(back, play, next, scrub, count);
  figure.querySelector("figcaption").after(bar);
  const panel = element("div", "stepper__panel");
  const said = element("p", "stepper__says");
  said.setAttribute("aria-live", "polite");
  const product = element("p", "stepper__product");
  panel.append(said, product);
  figure.querySelector(".graph__scroll").after(panel);

  const passes = JSON.parse(svg.dataset.passes);
  const shown = passes.findLastIndex(pass => !pass.error); // the pass of which the lines on hooks speak
  const original = new Map([...svg.querySelectorAll("text")].map(text => [text, text.textContent]));
  const setText = (text, value) => { if (text && text.textContent !== value) text.textContent = value; };
  const lines = listing(svg.dataset.program);
  let at = frames.length, timer = null;

  // The gradient that a frame puts on an edge.
  function flow(line, gradient) {
    if (!line) return;
    line.classList.remove("idle");
    setText(line.querySelector(".gradient"), `↑ ${brief(gradient)}`);
  }

  // With `whole`, the picture as it stands without this script.
  function draw(position, whole = false) {
    at = position;
    const done = frames.slice(0, at), now = done.at(-1);
    const pass = now?.pass;
    for (const [text, value] of original) setText(text, value);
    for (const each of svg.querySelectorAll(".node, .edge")) each.classList.remove("later", "idle", "now", "unvisited", "unhooked");
    if (!whole) {
      const computed = new Set(done.filter(each => each.kind === "forward").map(each => each.node));
      for (const each of svg.querySelectorAll(".node:is(.operation, .fold[data-forward])")) each.classList.toggle("later", !computed.has(each.dataset.node));
      for (const each of svg.querySelectorAll(".node")) each.classList.add("unvisited");
      for (const each of svg.querySelectorAll(".edge")) {
        const source = node(each.dataset.source);
        each.classList.add("idle");
        each.classList.toggle("later", source.classList.contains("later"));
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
    }
    highlight(whole ? null : now);
    said.textContent = whole ? "" : sentences[at - 1] ?? "";
    product.textContent = whole ? "" : products(now).join("\n");
    scrub.value = at;
    scrub.setAttribute("aria-valuetext", `${at} / ${frames.length}`);
    count.textContent = `${at} / ${frames.length}`;
    back.disabled = at === 0;
    next.disabled = at === frames.length;
  }

  // Each gradient that the visited node sends: what arrived, times the local derivative.
  function products(now) {
    if (now?.kind !== "visit" || now.in.length !== 1) return [];
    return (now.out ?? []).flatMap((gradient, input) => {
      const local = edge(now.node, input)?.dataset.local;
      return gradient === null || !local ? [] : [`${brief(now.in[0])} × ${brief(local)} = ${brief(gradient)}`];
    });
  }

  function highlight(now) {
    CSS.highlights?.delete("step");
    if (!now) return;
    node(now.node)?.classList.add("now");
    const lit = { forward: (now.node && svg.querySelectorAll(`[data-source="${now.node}"]`)) || [], seed: [into(now.node, "seed")], outside: [into(now.node, "outside")], returned: [] };
    if (now.kind === "visit") {
      const targets = [...svg.querySelectorAll(`.edge[data-target="${now.node}"]:not(.idle)`)];
      lit.visit = [...targets, ...(now.out ?? []).map((gradient, input) => gradient !== null && edge(now.node, input))];
    }
    for (const each of lit[now.kind]) each && each.classList.add("now");
    const line = lineOf(now, lines);
    if (line) CSS.highlights?.set("step", new Highlight(line.range));
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.textContent = say.play;
  }

  function go(position) {
    stop();
    draw(Math.max(0, Math.min(frames.length, position)));
  }

  back.addEventListener("click", () => go(at - 1));
  next.addEventListener("click", () => go(at + 1));
  scrub.addEventListener("input", () => go(+scrub.value));
  play.addEventListener("click", () => {
    if (timer) return stop();
    if (at === frames.length) draw(0);
    play.textContent = say.pause;
    timer = setInterval(() => {
      if (!figure.isConnected) return stop();
      draw(at + 1);
      if (at === frames.length) stop();
    }, SECONDS * 1000);
  });
  figure.addEventListener("keydown", event => {
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const scrolls = event.target.closest(".graph__scroll, .stepper__scrub"); // arrows move these themselves
    if (!move || scrolls || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(at + move);
  });
  addEventListener("beforeprint", () => figure.isConnected && (stop(), draw(frames.length, true)));
  draw(at, true);
}

export function mountAll() {
  for (const figure of document.querySelectorAll("figure.graph:not(:has(.stepper))")) mount(figure);
}
