// A picture as SVG, in the places that Graphviz finds: as literate/graphs/svg.py and layout.py do it. The classes
// and attributes are those of the stored pictures, so the style sheet and the stepper are the same.
import { fixed } from "./numbers.js";
import { boxLines, boxSize, edgeLabel, gradients, shownPass, words } from "./words.js";

const LETTER = 7.4, LINE = 16, MARGIN = 12, SMALLEST = 0.86;

// What Graphviz is asked.
export function dot(picture) {
  const flows = gradients(picture);
  const lines = [
    "digraph {",
    'graph [rankdir=BT, ordering=out, nodesep=0.18, ranksep=0.32, pad=0]',
    'node [shape=box, fixedsize=true, label=""]',
    'edge [arrowhead=none, fontname="Courier", fontsize=12.4]',
  ];
  for (const node of picture.nodes) {
    const [width, height] = boxSize(node);
    lines.push(`${node.id} [width=${fixed(width / 72, 4)}, height=${fixed(height / 72, 4)}]`);
  }
  picture.edges.forEach((edge, number) => {
    const text = edgeLabel(edge, flows.get(keyOf(edge)));
    lines.push(`${edge.source} -> ${edge.target}${text === null ? "" : ` [label="${`${number}_`.padEnd(text.length + 2, "x")}"]`}`);
  });
  return [...lines, "}"].join("\n");
}

const keyOf = edge => `${edge.source} ${edge.input}`;
const tenth = value => Number(fixed(value, 1));

// The answer, in Graphviz's plain format: inches from the lower left corner.
export function placed(plain, picture) {
  const rows = plain.trim().split("\n").map(line => line.split(/\s+/));
  const [width, height] = rows[0].slice(2, 4).map(each => Number(each) * 72);
  const point = (x, y) => [tenth(Number(x) * 72 + MARGIN), tenth(height - Number(y) * 72 + MARGIN)];
  const layout = { width: tenth(width + 2 * MARGIN), height: tenth(height + 2 * MARGIN), nodes: new Map(), curves: new Map(), labels: new Map() };
  for (const row of rows) {
    if (row[0] === "node") layout.nodes.set(row[1], point(row[2], row[3]));
    if (row[0] !== "edge") continue;
    const count = 2 * Number(row[3]), numbers = row.slice(4, 4 + count), rest = row.slice(4 + count);
    const label = rest.length === 5 && /^"?(\d+)_/.exec(rest[0]);
    const edge = label ? picture.edges[Number(label[1])] : picture.edges.find(each => each.source === row[1] && each.target === row[2] && !layout.curves.has(keyOf(each)));
    if (label) layout.labels.set(keyOf(edge), point(rest[1], rest[2]));
    layout.curves.set(keyOf(edge), Array.from({ length: count / 2 }, (_, at) => point(numbers[2 * at], numbers[2 * at + 1])));
  }
  return layout;
}

// A number as Python's format g writes it.
const g = value => `${Number(value.toPrecision(6))}`.replace(/^-0$/, "0");
const escape = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function attributes(values) {
  return Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === null || value === false) return "";
    const text = escape(value === true ? "" : `${value}`).replaceAll("\n", " ");
    return text.includes('"') ? ` ${name}='${text.replaceAll("'", "&#39;")}'` : ` ${name}="${text}"`;
  }).join("");
}

export function draw(picture, layout) {
  const roots = picture.roots.join(", "), program = picture.program.replace(/\.py$/, "").replace(/\W+/g, "-");
  const id = ["graph", program, ...picture.roots].join("-"), flows = gradients(picture);
  const visits = new Map((shownPass(picture)?.visits ?? []).map((visit, at) => [visit.node, [visit, at + 1]]));
  const head = attributes({
    xmlns: "http://www.w3.org/2000/svg", class: "graph", id,
    viewBox: `0 0 ${g(layout.width)} ${g(layout.height)}`, width: g(layout.width), height: g(layout.height),
    style: `min-width:${fixed(layout.width * SMALLEST, 0)}px`, role: "group", "aria-labelledby": `${id}-title`,
    "data-program": picture.program, "data-roots": picture.roots.join(" "), "data-passes": JSON.stringify(picture.passes.map(passData)),
  });
  return [
    `<svg${head}>`, `<title id="${id}-title">${escape(`Graph of ${roots} in ${picture.program}`)}</title>`,
    "<desc>", ...words(picture).map(escape), "</desc>",
    ...picture.edges.map(edge => edgeText(id, edge, layout, flows.get(keyOf(edge)))),
    ...picture.nodes.map(node => nodeText(id, node, layout.nodes.get(node.id), ...(visits.get(node.id) ?? []))),
    "</svg>", "",
  ].join("\n");
}

function passData({ line, code, seeds, outside, visits, returned, error }) {
  const steps = visits.map(({ node, arrived, sent, before, after, raised }) => ({
    node, in: arrived, out: sent, ...(after !== null && { before, after }), ...(raised && { raised: true }),
  }));
  const given = { line, code, seeds, outside, steps, returned, error };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value && value.length !== 0));
}

function nodeText(id, node, [x, y], visit, order) {
  const [width, height] = boxSize(node), lines = boxLines(node), list = pairs => (pairs?.length ? JSON.stringify(pairs) : null);
  const head = attributes({
    class: `node ${node.kind}`, id: `${id}-${node.id}`, transform: `translate(${g(x)} ${g(y)})`, "data-node": node.id,
    "data-kind": node.kind, "data-op": node.op || null, "data-name": node.name, "data-value": node.value,
    "data-shape": node.shape, "data-line": node.line, "data-code": node.code, "data-forward": node.forward, "data-saved": list(node.saved),
    "data-settings": list(node.settings), "data-freed": node.freed, "data-grad": node.grad, "data-order": order,
    "data-gradient": visit ? visit.arrived.join(", ") : null,
  });
  const round = Math.min({ leaf: height / 2, operation: 3 }[node.kind] ?? 0, 16);
  const shape = `<rect x="${g(-width / 2)}" y="${g(-height / 2)}" width="${g(width)}" height="${g(height)}" rx="${g(round)}"/>`;
  const texts = lines.map(([kind, text], at) => `<text class="${kind}" y="${g((at - (lines.length - 1) / 2) * LINE + 4)}">${escape(text)}</text>`);
  return `<g${head}>${shape}${texts.join("")}${order ? badge(width / 2, -height / 2, `${order}`) : ""}</g>`;
}

function badge(x, y, order) {
  const wide = order.length * LETTER + 8;
  return `<g class="order" transform="translate(${g(x)} ${g(y)})"><rect x="${g(-wide / 2)}" y="-8" width="${g(wide)}" height="16" rx="8"/><text y="4">${order}</text></g>`;
}

function edgeText(id, edge, layout, gradient) {
  const curve = layout.curves.get(keyOf(edge)), [start, ...rest] = curve.map(([x, y]) => `${g(x)} ${g(y)}`);
  const head = attributes({
    class: edge.kind === "edge" ? "edge" : `edge ${edge.kind}`, id: `${id}-${edge.source}-${edge.input}`, "data-kind": edge.kind,
    "data-source": edge.source, "data-input": edge.input, "data-target": edge.target, "data-output": edge.output,
    "data-local": edge.local, "data-gradient": gradient,
  });
  const label = edgeLabel(edge, gradient), place = layout.labels.get(keyOf(edge));
  return `<g${head}><path class="line" d="M${start} C${rest.join(" ")}"/>`
    + (["edge", "seed", "outside"].includes(edge.kind) ? `<path class="tip" d="${tip(curve)}"/>` : "")
    + (label !== null && place ? `<text class="gradient" x="${g(place[0])}" y="${g(place[1])}">${escape(label)}</text>` : "") + "</g>";
}

// The head of the arrow at the end of the curve.
function tip(curve) {
  const [x, y] = curve.at(-1), [a, b] = curve.slice(0, -1).reverse().find(([p, q]) => p !== x || q !== y);
  const length = ((x - a) ** 2 + (y - b) ** 2) ** 0.5, [u, v] = [(x - a) / length, (y - b) / length];
  const base = [x - 8 * u, y - 8 * v];
  const left = `${fixed(base[0] - 3.5 * v, 1)} ${fixed(base[1] + 3.5 * u, 1)}`, right = `${fixed(base[0] + 3.5 * v, 1)} ${fixed(base[1] - 3.5 * u, 1)}`;
  return `M${g(x)} ${g(y)} L${left} L${right}Z`;
}
