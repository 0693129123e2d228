// What happens in a frame of the stepper as an equation, as literate/graphs/equation.py writes it: upstream times
// local derivative, the sum where paths meet. The numbers are those that were printed; all that is calculated here is
// whether they agree. The tests compare both.
import { brief, titleOf } from "./words.js";

const NUMBER = /-?(?:\d+(?:\.\d*)?(?:e[+-]\d+)?|inf)|nan/g;

// Decimals without rounding: a whole number, and by how many places its point stands to the left.
const decimal = (whole, places) => (places < 0 ? { whole: whole * 10n ** BigInt(-places), places: 0 } : { whole, places });
const times = (a, b) => ({ whole: a.whole * b.whole, places: a.places + b.places });
const plus = (a, b) => {
  const places = Math.max(a.places, b.places), at = each => each.whole * 10n ** BigInt(places - each.places);
  return { whole: at(a) + at(b), places };
};
const negative = a => ({ ...a, whole: -a.whole });
const size = a => (a.whole < 0n ? negative(a) : a);
const ZERO = decimal(0n, 0), ONE = decimal(1n, 0);

function read(text) {
  const [digits, power = "0"] = text.split("e"), [whole, part = ""] = digits.split(".");
  return decimal(BigInt(whole + part), part.length - Number(power));
}

// How far a printed number may be from the number: nothing if it is printed whole.
function errorOf(text) {
  const [digits, power = "0"] = text.split("e"), places = digits.split(".")[1]?.length ?? 0;
  return places ? decimal(5n, places + 1 - Number(power)) : ZERO;
}

// The numbers in a printed tensor, and the text without them; none if it is no plain tensor.
function numbers(text) {
  const found = /^tensor\((.*?)(?:, dtype=[\w.]+)?\)$/.exec(text), shape = found ? found[1].replace(NUMBER, "") : "";
  return found && /^[[\], ]*$/.test(shape) ? [shape, found[1].match(NUMBER) ?? []] : ["", []];
}

function agreeOne(sign, texts, result) {
  const all = [...texts, result], float = { inf: Infinity, "-inf": -Infinity, nan: NaN };
  if (all.some(text => text in float)) {
    const values = all.map(text => float[text] ?? Number(text)), wanted = values.pop();
    const made = values.reduce((a, b) => (sign === "×" ? a * b : a + b));
    return made === wanted || (Number.isNaN(made) && Number.isNaN(wanted)) ? "=" : null;
  }
  const terms = texts.map(read), errors = texts.map(errorOf);
  const made = sign === "×" ? terms.reduce(times, ONE) : terms.reduce(plus, ZERO);
  const error = sign === "×" ? plus(terms.map((term, at) => plus(size(term), errors[at])).reduce(times, ONE), negative(size(made))) : errors.reduce(plus, ZERO);
  const off = size(plus(made, negative(read(result))));
  if (!off.whole) return "=";
  return plus(plus(error, errorOf(result)), negative(off)).whole >= 0n ? "≈" : null;
}

// Whether printed values agree: to the last digit, within what is not printed, or not.
export function agree(sign, texts, result) {
  const parts = [...texts, result].map(numbers), wanted = parts.at(-1)[1], terms = parts.slice(0, -1).map(part => part[1]);
  const shapes = new Set(parts.filter(([, found]) => found.length > 1).map(([shape]) => shape));
  if (!wanted.length || shapes.size > 1 || terms.some(each => each.length !== 1 && each.length !== wanted.length)) return null;
  const found = new Set(wanted.map((each, at) => agreeOne(sign, terms.map(term => term[term.length === 1 ? 0 : at]), each)));
  return found.has(null) ? null : found.has("≈") ? "≈" : "=";
}

// Those of each frame, in the order of the sentences of `words`: { terms: [[text, label]], sign, relation, result }.
export function equations(picture) {
  const nodes = new Map(picture.nodes.map(node => [node.id, node]));
  const found = picture.nodes.filter(node => node.forward).map(() => []);
  for (const pass of picture.passes) {
    found.push(...[...pass.seeds, ...pass.outside].map(() => []));
    found.push(...pass.visits.map(visit => (visit.raised ? [] : [...sums(pass, visit), ...own(visit)])));
  }
  return found;

  function name(node) {
    const alone = picture.nodes.filter(each => each.code === node.code).length === 1;
    return node.name || (alone ? node.code : null) || node.op || titleOf(node);
  }

  function sums(pass, visit) {
    const order = new Map(pass.visits.map((each, at) => [each.node, at + 1])), sent = new Map();
    for (const each of pass.visits) each.sent.forEach((text, input) => sent.set(`${each.node} ${input}`, text));
    for (const [kind, pairs] of [["seed", pass.seeds], ["outside", pass.outside]]) {
      const ends = new Map(picture.edges.filter(edge => edge.kind === kind).map(edge => [edge.target, edge.source]));
      for (const [node, text] of pairs) if (ends.has(node)) sent.set(`${ends.get(node)} 0`, text);
    }
    const textOf = edge => sent.get(`${edge.source} ${edge.input}`);
    const edges = picture.edges.filter(edge => edge.target === visit.node && edge.output === 0 && textOf(edge));
    edges.sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.input - b.input);
    const relation = agree("+", edges.map(textOf), visit.arrived[0]);
    if (edges.length < 2 || !relation) return [];
    const terms = edges.map(edge => [brief(textOf(edge)), `from ${name(nodes.get(edge.source))}`]);
    return [{ terms, sign: "+", relation, result: [brief(visit.arrived[0]), "arrives"] }];
  }

  function own(visit) {
    if (visit.after !== null) return accumulated(visit);
    return picture.edges.filter(edge => edge.source === visit.node).flatMap(edge => product(edge, visit));
  }

  function accumulated({ node, before, arrived, after }) {
    const relation = before !== "None" && agree("+", [before, arrived[0]], after), title = name(nodes.get(node));
    if (!relation) return [];
    return [{ terms: [[brief(before), `in ${title}.grad`], [brief(arrived[0]), "arrives"]], sign: "+", relation, result: [brief(after), `${title}.grad now`] }];
  }

  function product(edge, { arrived, sent }) {
    const text = sent[edge.input] ?? null;
    if (text === null || edge.kind !== "edge") return [];
    const relation = edge.local ? agree("×", [arrived[0], edge.local], text) : null;
    const terms = [[brief(arrived[0]), "upstream"], ...(relation ? [[brief(edge.local), "local derivative"]] : [])];
    return [{ terms, sign: "×", relation: relation ?? "→", result: [brief(text), `sent to ${name(nodes.get(edge.target))}`] }];
  }
}
