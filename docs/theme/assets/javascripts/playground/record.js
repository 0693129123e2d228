// What was seen of a run, and from it the picture of a variable: the same nodes, edges and passes that
// literate/graphs records of a run in PyTorch, under the same names.
import { reachable } from "./autograd.js";
import { Raised } from "./errors.js";
import { lineText, text } from "./printing.js";
import { Tensor, ones, sameShape, sizeOf, sizeText } from "./tensor.js";

const LETTERS = 120; // of a printed value; of a longer one the shape is shown

function valueText(tensor) {
  const found = lineText(tensor);
  return found.length <= LETTERS ? found : sizeText(tensor.shape);
}

// The lengths of the dimensions as Python writes them; null where there are none, and where the value is shown as them.
const lengths = (value, shape) => (shape.length && value !== sizeText(shape) ? `(${shape.join(", ")}${shape.length === 1 ? "," : ""})` : null);

const isAccumulate = node => node.name === "AccumulateGrad";

function isMultiple(ones, given, probe) {
  return ones.every((each, at) => {
    const wanted = Math.fround(each * probe[at]), found = given[at];
    return Object.is(wanted, found) || wanted === found || Math.abs(wanted - found) <= 1e-5 * Math.abs(found);
  });
}

export class Record {
  constructor(run) {
    this.run = run;
    this.values = new Map(); // of leaves and of nodes, when they were last used
    this.known = new Map(); // of nodes: what they held before a pass freed it
    this.passes = [];
  }

  note(tensor) {
    if (tensor.needsGrad) this.values.set(tensor.node ?? tensor, valueText(tensor));
  }

  // An input that gets no gradient, as it was when the operation took it.
  static constant(tensor) {
    if (tensor.wrapped === undefined) return { value: valueText(tensor), tensor, origin: tensor.origin };
    const value = tensor.made ? lineText(new Tensor([], tensor.data)) : text(tensor.wrapped);
    return { value, tensor: null, origin: null };
  }

  // What a node keeps, and its local derivatives if it gives one number, or works on each by itself.
  look(node) {
    if (this.known.has(node) || isAccumulate(node)) return;
    const held = node.freed ? [] : node.saved.filter(each => !each.changed);
    const saved = held.map(({ label, tensor, from }) => ({ label, value: valueText(tensor), source: from ?? tensor }));
    saved.sort((a, b) => (a.label < b.label ? -1 : 1));
    const defaults = { keepdim: false };
    const settings = node.settings.filter(([label, value]) => value !== defaults[label]);
    this.known.set(node, { saved, settings: settings.map(([label, value]) => [label, Array.isArray(value) ? `(${value[0]},)` : text(value)]), local: this.local(node) });
  }

  local(node) {
    const size = sizeOf(node.shape);
    if (!size) return [];
    try {
      const made = node.makes(ones(node.shape), this.run.traced);
      if (size === 1) return made.map(each => each && valueText(each));
      // Roots of different numbers: if other numbers than its own went into a place, it would show.
      const probe = new Tensor(node.shape, Float32Array.from({ length: size }, (_, at) => Math.sqrt(at + 2)));
      const given = node.makes(probe, this.run.traced);
      const whole = (each, { shape }) => each && sameShape(each.shape, node.shape) && sameShape(shape, node.shape);
      return made.map((each, at) => (whole(each, node.inputs[at]) && isMultiple(each.data, given[at].data, probe.data) ? valueText(each) : null));
    } catch (error) {
      if (error instanceof Raised) return [];
      throw error;
    }
  }

  // A pass that begins; its methods are called as it runs.
  pass(root, start, seed, place) {
    for (const node of reachable(start)) this.look(node);
    if (root.node && !this.values.has(root.node)) this.values.set(root.node, valueText(root));
    const pass = { place, start, seed: valueText(seed), visits: [], error: null };
    pass.before = (node, gradient) => {
      const visit = { node, arrived: valueText(gradient), gone: [], before: null, after: null, done: false };
      if (isAccumulate(node)) visit.before = node.tensor.grad ? valueText(node.tensor.grad) : "None";
      visit.sent = tensors => Object.assign(visit, { gone: tensors.map(each => each && valueText(each)), done: true });
      visit.leaf = grad => Object.assign(visit, { after: valueText(grad), done: true });
      pass.visits.push(visit);
      return visit;
    };
    this.passes.push(pass);
    return pass;
  }

  picture(variable, program = "playground.py") { return new Builder(this, variable, program).picture; }
}

class Builder {
  constructor(record, variable, program) {
    this.record = record;
    this.nodes = [];
    this.edges = [];
    this.cuts = [];
    this.ids = new Map();
    const root = record.run.variables.get(variable);
    this.named = [[variable, root], ...[...record.run.variables].filter(([, each]) => each instanceof Tensor)];
    this.tensors = new Map(); // to names
    this.results = new Map(); // of nodes to tensors
    for (const [name, tensor] of this.named) {
      if (!this.tensors.has(tensor)) this.tensors.set(tensor, name);
      if (tensor.node && !this.results.has(tensor.node)) this.results.set(tensor.node, tensor);
    }
    for (const [node, tensor] of this.results) if (!record.values.has(node)) record.values.set(node, valueText(tensor));
    const operations = [...reachable(root.node)].filter(node => !isAccumulate(node)).sort((a, b) => a.sequence - b.sequence);
    operations.forEach(node => record.look(node));
    operations.forEach((node, at) => this.operation(node, at + 1));
    this.cutEdges();
    const passes = record.passes.map(each => this.pass(each)).filter(Boolean);
    const whole = passes.filter(each => each.error === null);
    this.entries((whole.length ? whole : passes).at(-1));
    this.picture = { program, roots: [variable], nodes: this.nodes, edges: this.edges, passes };
  }

  add(kind, values) {
    const id = `n${this.nodes.length + 1}`;
    this.nodes.push({ id, kind, ...values });
    return id;
  }

  nameOf(source) {
    const tensor = source instanceof Tensor ? source : this.results.get(source);
    return tensor && this.tensors.get(tensor);
  }

  operation(node, forward) {
    const { saved, settings, local } = this.record.known.get(node);
    const targets = node.inputs.map(({ target, constant, taken }) => {
      if (!target) return { kind: "none", target: this.constant(constant) };
      if (!this.ids.has(target)) this.ids.set(target, this.leaf(target.tensor, taken));
      return { kind: "edge", target: this.ids.get(target) };
    });
    const result = this.results.get(node), value = this.record.values.get(node) ?? sizeText(node.shape);
    this.ids.set(node, this.add("operation", {
      op: node.name, name: result && this.tensors.get(result), value, shape: lengths(value, node.shape),
      line: node.place.line, code: node.place.code, forward,
      saved: saved.map(each => [this.nameOf(each.source) ?? each.label, each.value]), settings,
      freed: node.freed && node.saved.length > 0, grad: result?.retains ? this.gradient(result) : undefined,
    }));
    targets.forEach(({ kind, target }, input) => {
      this.edges.push({ kind, source: this.ids.get(node), input, target, output: 0, local: kind === "edge" ? local[input] ?? null : null });
    });
  }

  gradient(tensor) { return tensor.grad ? valueText(tensor.grad) : "None"; }

  // `taken` is what the operation took of it; a later step may have written to it.
  leaf(tensor, taken) {
    const value = valueText(new Tensor(tensor.shape, taken));
    return this.add("leaf", { op: "AccumulateGrad", name: this.tensors.get(tensor), value, shape: lengths(value, tensor.shape), grad: this.gradient(tensor) });
  }

  constant({ value, tensor, origin }) {
    const name = tensor ? this.tensors.get(tensor) : undefined, shape = tensor ? lengths(value, tensor.shape) : null;
    if (!origin) return this.add("constant", { name, value, shape });
    const id = this.add("cut", { op: origin.cause, name, value, shape });
    this.cuts.push([id, origin]);
    return id;
  }

  cutEdges() {
    for (const [cut, { sources }] of this.cuts) {
      const found = sources.map(each => this.ids.get(each instanceof Tensor ? each.accumulate : each)).filter(Boolean);
      [...new Set(found)].forEach((target, input) => this.edges.push({ kind: "from", source: cut, input, target, output: 0, local: null }));
    }
  }

  pass({ place, start, seed, visits, error }) {
    const here = visits.filter(({ node }) => this.ids.has(node));
    if (!here.length) return null;
    const outside = visits.filter(({ node }) => !this.ids.has(node)).flatMap(({ node, gone }) =>
      node.inputs.flatMap(({ target }, at) => (this.ids.has(target) && gone[at] ? [[this.ids.get(target), gone[at]]] : [])));
    return {
      ...place, error, outside, returned: [],
      seeds: this.ids.has(start) ? [[this.ids.get(start), seed]] : [],
      visits: here.map(({ node, arrived, gone, before, after, done }) => ({
        node: this.ids.get(node), arrived: [arrived], sent: gone, before, after: isAccumulate(node) ? after ?? "None" : null, raised: !done,
      })),
    };
  }

  entries(shown) {
    if (!shown) return;
    for (const [node] of shown.seeds) this.edges.push({ kind: "seed", source: this.add("seed", { line: shown.line, code: shown.code }), input: 0, target: node, output: 0, local: null });
    for (const node of new Set(shown.outside.map(([each]) => each))) this.edges.push({ kind: "outside", source: this.add("outside", {}), input: 0, target: node, output: 0, local: null });
  }
}
