// What is recorded of a computation, and the backward pass through it.
import { runtime } from "./errors.js";
import * as kernels from "./kernels.js";
import { ones, sameShape, sizeOf, sizeText } from "./tensor.js";

const FREED = "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.";

// A tensor that a node keeps for its backward pass.
class Saved {
  // `made` is the node whose own result this is, if it is.
  constructor(label, tensor, made = null) {
    Object.assign(this, { label, tensor, made, version: tensor.storage.version });
  }

  get from() { return this.made ?? this.tensor.node; }
  get changed() { return this.tensor.storage.version !== this.version; }

  unpack() {
    if (!this.changed) return this.tensor;
    const from = this.from ? `, which is output 0 of ${this.from.name.replace(/Backward0?/, "")},` : "";
    throw runtime(`one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [${this.tensor.shape.join(", ")}]]${from} is at version ${this.tensor.storage.version}; expected version ${this.version} instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).`);
  }
}

// An operation of the graph: PyTorch's grad_fn. `inputs` are the tensors that it may send a gradient to.
export class Node {
  constructor(name, inputs, { saved = {}, settings = [], backward }, sequence, place) {
    Object.assign(this, { name, settings, formula: backward, sequence, place });
    this.inputs = inputs.map(input => ({ tensor: input, shape: input.shape, target: input.needsGrad ? targetOf(input) : null, taken: input.data.slice() }));
    this.saved = Object.entries(saved).map(([label, tensor]) => new Saved(label, tensor));
    this.freed = false;
    this.retained = null; // the result, if it keeps its gradient
    this.shape = null;
  }

  saveResult(label, result) { this.saved.push(new Saved(label, result, this)); }

  // What the formula makes of the gradient of the result, for each input that gets one.
  makes(gradient, traced) {
    if (this.freed && this.saved.length) throw runtime(FREED);
    const saved = Object.fromEntries(this.saved.map(each => [each.label, each.unpack()]));
    const found = this.formula(traced, gradient, saved, this.inputs.map(input => input.target !== null));
    return found.map((each, place) => (each && this.inputs[place].target ? each : null));
  }

  // The same, added up over the dimensions in which an input was broadcast.
  apply(gradient, traced) {
    return this.makes(gradient, traced).map((each, place) => each && traced.sumTo(each, this.inputs[place].shape));
  }
}

// The node of a leaf: it adds what arrives to .grad.
class Accumulate {
  constructor(tensor) { Object.assign(this, { tensor, name: "AccumulateGrad", sequence: Infinity, inputs: [] }); }
}

export function targetOf(tensor) {
  if (tensor.node) return tensor.node;
  return (tensor.accumulate ??= new Accumulate(tensor));
}

// The kernels, which note for every result whether it was computed from something that has a gradient.
export function tracing(note) {
  const entries = Object.entries(kernels).filter(([name]) => !["FUNCTIONS", "matrixProduct"].includes(name));
  const traced = Object.fromEntries(entries.map(([name, kernel]) => [name, (...args) => {
    const result = kernel(...args);
    note(result, args.filter(each => each?.storage));
    return result;
  }]));
  traced.note = note;
  return traced;
}

// A binary heap as std::priority_queue keeps it, so that nodes of equal rank leave it in the order of PyTorch.
class Queue {
  constructor() { this.items = []; }
  get size() { return this.items.length; }

  push(item) {
    let hole = this.items.length;
    this.items.push(item);
    hole = this.raise(hole, item);
    this.items[hole] = item;
  }

  raise(hole, item) {
    for (let parent; hole > 0 && this.items[(parent = (hole - 1) >> 1)].sequence < item.sequence; hole = parent) this.items[hole] = this.items[parent];
    return hole;
  }

  pop() {
    const first = this.items[0], item = this.items.pop(), length = this.items.length;
    if (!length) return first;
    let hole = 0, child = 0;
    while (child < (length - 1) >> 1) {
      child = 2 * (child + 1);
      if (this.items[child].sequence < this.items[child - 1].sequence) child -= 1;
      this.items[hole] = this.items[child];
      hole = child;
    }
    if (length % 2 === 0 && child === (length - 2) >> 1) {
      child = 2 * (child + 1);
      this.items[hole] = this.items[child - 1];
      hole = child - 1;
    }
    hole = this.raise(hole, item);
    this.items[hole] = item;
    return first;
  }
}

export function checkGradient(root, gradient) {
  if (gradient) {
    if (!sameShape(gradient.shape, root.shape)) throw runtime(`Mismatch in shape: grad_output[0] has a shape of ${sizeText(gradient.shape)} and output[0] has a shape of ${sizeText(root.shape)}.`);
  } else if (root.needsGrad && sizeOf(root.shape) !== 1) throw runtime("grad can be implicitly created only for scalar outputs");
  if (!root.needsGrad) throw runtime("element 0 of tensors does not require grad and does not have a grad_fn");
  return gradient ?? ones(root.shape);
}

export function reachable(root) {
  const found = new Set([root]);
  for (const node of found) for (const { target } of node.inputs) if (target) found.add(target);
  return found;
}

// A backward pass. `seen` is told of each visit: before it, and after it with what was sent.
export function backward(root, gradient, retain, traced, seen) {
  const waiting = new Map();
  for (const node of reachable(root)) for (const { target } of node.inputs) if (target) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  const arrived = new Map([[root, gradient]]);
  const ready = new Queue();
  ready.push(root);
  while (ready.size) {
    const node = ready.pop(), here = arrived.get(node);
    arrived.delete(node);
    if (node instanceof Accumulate) {
      const visit = seen.before(node, here);
      accumulate(node.tensor, here, traced);
      visit.leaf(node.tensor.grad);
      continue;
    }
    if (node.retained) node.retained.grad = node.retained.grad ? traced.add(node.retained.grad, here) : copy(here, traced);
    const visit = seen.before(node, here);
    const sent = node.apply(here, traced);
    visit.sent(sent);
    if (!retain) node.freed = true;
    node.inputs.forEach(({ target }, place) => {
      if (!target) return;
      const before = arrived.get(target);
      if (sent[place]) arrived.set(target, before ? traced.add(before, sent[place]) : sent[place]);
      waiting.set(target, waiting.get(target) - 1);
      if (!waiting.get(target)) ready.push(target);
    });
  }
}

function copy(tensor, traced) {
  const result = kernels.reshape(tensor, tensor.shape);
  traced.note(result, [tensor]);
  return result;
}

function accumulate(leaf, gradient, traced) {
  if (!leaf.grad) { leaf.grad = copy(gradient, traced); return; }
  const sum = traced.add(leaf.grad, gradient);
  leaf.grad.storage.data.set(sum.data);
  leaf.grad.storage.version += 1;
  leaf.grad.origin ??= sum.origin;
}


