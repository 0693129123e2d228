// What was seen of a run, and from it the picture of a variable: the same nodes, edges and passes that
// literate/graphs records of a run in PyTorch, under the same names.
import { reachable } from "./autograd.js";
import { Raised } from "./errors.js";
import { lineText, text } from "./printing.js";
import { Tensor, ones, sizeOf, sizeText } from "./tensor.js";

const LETTERS = 120; // of a printed value; of a longer one the shape is shown

function valueText(tensor) {
  const found = lineText(tensor);
  return found.length <= LETTERS ? found : sizeText(tensor.shape);
}

const isAccumulate = node => node.name === "AccumulateGrad";

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

  // What a node keeps, and its local derivatives if it gives one number.
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
    if (sizeOf(node.shape) !== 1) return [];
    try {
      return node.makes(ones(node.shape), this.run.traced).map(each => each && valueText(each));
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
    const targets = node.inputs.map(({ tensor, target, constant }) => {
      if (!target) return { kind: "none", target: this.constant(constant) };
      if (!this.ids.has(target)) this.ids.set(target, this.leaf(target.tensor));
      return { kind: "edge", target: this.ids.get(target) };
    });
    const result = this.results.get(node);
    this.ids.set(node, this.add("operation", {
      op: node.name, name: result && this.tensors.get(result), value: this.record.values.get(node) ?? sizeText(node.shape),
      line: node.place.line, code: node.place.code, forward,
      saved: saved.map(each => [this.nameOf(each.source) ?? each.label, each.value]), settings,
      freed: node.freed && node.saved.length > 0, grad: result?.retains ? this.gradient(result) : undefined,
    }));
    targets.forEach(({ kind, target }, input) => {
      this.edges.push({ kind, source: this.ids.get(node), input, target, output: 0, local: kind === "edge" ? local[input] ?? null : null });
    });
  }

  gradient(tensor) { return tensor.grad ? valueText(tensor.grad) : "None"; }

  leaf(tensor) {
    return this.add("leaf", { op: "AccumulateGrad", name: this.tensors.get(tensor), value: this.record.values.get(tensor) ?? valueText(tensor), grad: this.gradient(tensor) });
  }

  constant({ value, tensor, origin }) {
    const name = tensor ? this.tensors.get(tensor) : undefined;
    if (!origin) return this.add("constant", { name, value });
    const id = this.add("cut", { op: origin.cause, name, value });
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
