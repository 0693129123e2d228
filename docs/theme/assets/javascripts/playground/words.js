// A picture in sentences, and what is written in its boxes: as literate/graphs/words.py and label.py do it.
// The tests compare both, letter by letter.
import { fixed } from "./numbers.js";

const LETTER = 7.4, LINE = 16, BOX_LETTERS = 24;
const CLOSING = { "(": ")", "[": "]", "{": "}" };

// A printed value as a box shows it.
export function brief(text) {
  const inner = /^tensor\((.*?)(?:, dtype=[\w.]+)?\)$/.exec(text);
  return cut(inner ? inner[1] : text);
}

export function cut(text) {
  if (text.length <= BOX_LETTERS) return text;
  for (let end = BOX_LETTERS - 1; end > 0; end -= 1) {
    let head = text.slice(0, end);
    if (text.startsWith("[")) head = head.slice(0, head.lastIndexOf(", ") + 2);
    const found = head.trimEnd() + (head.endsWith(", ") ? " …" : "…") + [...open(head)].reverse().map(each => CLOSING[each]).join("");
    if (found.length <= BOX_LETTERS) return found;
  }
  return "…";
}

function open(text) {
  const found = [];
  for (const each of text) {
    if (CLOSING[each]) found.push(each);
    else if (found.length && each === CLOSING[found.at(-1)]) found.pop();
  }
  return found;
}

const results = node => {
  const value = node.value !== undefined ? brief(node.value) : "?";
  return node.name ? `${cut(node.name)} = ${value}` : value;
};

// The lines in a box, each with its class.
export function boxLines(node) {
  const grad = node.grad === undefined ? [] : [["grad", `${cut(node.name ?? "")}.grad = ${brief(node.grad)}`]];
  const shape = node.shape ? [["shape", `shape ${cut(node.shape)}`]] : [];
  if (node.kind === "leaf") return [["value", node.name ? results(node) : `no name = ${results(node)}`], ...shape, ["op", node.op], ...grad];
  if (node.kind === "operation") return [["op", node.op], ["value", results(node)], ...shape, ...saved(node), ...grad];
  if (node.kind === "seed") return [["code", cut(node.code ?? "backward")]];
  if (node.kind === "outside") return [["code", "another graph"]];
  return [["value", results(node)], ...shape, ...(node.kind === "cut" ? [["op", `✂ ${cut(node.op)}`]] : [])];
}

function saved(node) {
  const word = node.freed ? "freed" : "saved";
  const lines = [...new Set(node.saved.map(([label, text]) => `${word} ${cut(label)} = ${brief(text)}`))];
  const numbers = node.settings.map(([label, text]) => `${label} = ${text}`).join(", ");
  const found = lines.length <= 2 ? lines : [`${word} ${node.saved.length} tensors`];
  if (numbers) found.push(`saved ${numbers.length <= BOX_LETTERS ? numbers : `${node.settings.length} numbers`}`);
  return found.map(text => ["saved", text]);
}

export function edgeLabel(edge, gradient) {
  return gradient === undefined || !["edge", "seed", "outside"].includes(edge.kind) ? null : `↑ ${brief(gradient)}`;
}

export function boxSize(node) {
  const lines = boxLines(node);
  const letters = Math.max(...lines.map(([, text]) => text.length + text.split("✂").length - 1));
  const pad = node.kind === "leaf" || node.kind === "operation" ? 16 : 8;
  return [Number(fixed(letters * LETTER + pad, 1)), lines.length * LINE + (pad === 16 ? 10 : 4)];
}

// The pass whose gradients a picture shows: the last that ran to its end, else the last.
export function shownPass({ passes }) {
  const whole = passes.filter(each => each.error === null);
  return (whole.length ? whole : passes).at(-1);
}

// The gradient on each edge in that pass, by the edge's source and input.
export function gradients(picture) {
  const shown = shownPass(picture), found = new Map();
  if (!shown) return found;
  for (const { node, sent } of shown.visits) sent.forEach((text, input) => text !== null && found.set(`${node} ${input}`, text));
  for (const [kind, pairs] of [["seed", shown.seeds], ["outside", shown.outside]]) {
    const ends = new Map(picture.edges.filter(edge => edge.kind === kind).map(edge => [edge.target, edge.source]));
    for (const [node, text] of pairs) if (ends.has(node)) found.set(`${ends.get(node)} 0`, text);
  }
  return found;
}

const joined = parts => parts.slice(0, -1).join(", ") + (parts.length > 1 ? " and " : "") + (parts.at(-1) ?? "");
const named = pairs => joined(pairs.map(([label, text]) => `${label} = ${text}`));

export function titleOf(node) {
  if (node.kind === "leaf") return node.name || "a leaf without a name";
  if (node.kind === "operation") return `${node.op} (${node.name || node.code || node.id})`;
  if (node.kind === "cut") return `${node.name || node.value} (cut off by ${node.op})`;
  return node.name || node.value || node.code || "another graph";
}

const resultOf = node => [node.name, node.value].filter(each => each && each !== "_").join(" = ") || titleOf(node);
const at = ({ line, code }) => (line ? `Line ${line}, ${code}: ` : "");

// The computation in order, a sentence for each step of the stepper.
export function words(picture) {
  const nodes = new Map(picture.nodes.map(node => [node.id, node]));
  const title = id => titleOf(nodes.get(id));
  const ends = new Map(picture.edges.map(edge => [`${edge.source} ${edge.input}`, edge.target]));
  const freeing = new Map(picture.passes.flatMap(pass => pass.visits.filter(each => nodes.get(each.node).freed).map(each => [each.node, pass])));
  const found = picture.nodes.filter(node => node.forward).sort((a, b) => a.forward - b.forward).map(node => {
    const inputs = picture.edges.filter(edge => edge.source === node.id).map(edge => nodes.get(edge.target));
    const taken = joined(inputs.map(resultOf)), value = resultOf(node), kept = [...node.saved, ...node.settings];
    return at(node) + (taken ? `${node.op} takes ${taken} and gives ${value}.` : `${node.op} gives ${value}.`)
      + (kept.length ? ` It saves ${named(kept)}.` : "")
      + inputs.filter(each => each.kind === "cut").map(each => ` ${each.name || each.value} is cut off by ${each.op}: no gradient goes there.`).join("");
  });
  if (!picture.passes.length) found.push("No backward pass ran.");
  picture.passes.forEach((pass, number) => {
    const sentences = [
      ...pass.seeds.map(([root, gradient]) => `${at(pass)}the gradient ${gradient} starts at ${title(root)}.`),
      ...pass.outside.map(([target, gradient]) => `From another graph ${gradient} arrives at ${title(target)}.`),
      ...pass.visits.map((visit, place) => visited(pass, visit, place + 1)),
    ];
    if (picture.passes.length > 1) sentences[0] = `Backward pass ${number + 1}. ${sentences[0]}`;
    found.push(...sentences);
  });
  return found;

  function visited(pass, visit, step) {
    const node = nodes.get(visit.node), start = `Step ${step}: ${visit.arrived.join(", ")} arrives at ${titleOf(node)}`;
    if (visit.raised) return `${start}, which raises: ${pass.error}`;
    if (visit.after !== null) return `${start}; its .grad was ${visit.before} and is ${visit.after}.`;
    const sent = visit.sent.flatMap((text, input) => (text !== null && ends.has(`${node.id} ${input}`) ? [`${text} to ${title(ends.get(`${node.id} ${input}`))}`] : []));
    const frees = freeing.get(node.id) === pass && node.saved.length;
    return `${start}, which sends ${joined(sent) || "nothing"}.${frees ? ` It frees ${named(node.saved)}.` : ""}`;
  }
}
