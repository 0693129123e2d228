// A tensor of float32 numbers, or of booleans, with up to two dimensions.
import { refuse, runtime } from "./errors.js";

const ELEMENTS = 64; // as many as a picture shows; of more, PyTorch adds up in other orders

export const sizeOf = shape => shape.reduce((product, each) => product * each, 1);

export class Tensor {
  // `strides` are those of an expanded gradient, which decide in which order it is added up; else the data are dense.
  constructor(shape, data, { dtype = "float32", requiresGrad = false, strides = null } = {}) {
    if (data.length > ELEMENTS) refuse(`holds tensors of up to ${ELEMENTS} numbers, and this one has ${data.length}`);
    this.shape = shape;
    this.storage = { data, version: 0 };
    this.dtype = dtype;
    this.strides = strides;
    this.requiresGrad = requiresGrad;
    this.node = null; // grad_fn
    this.grad = null;
    this.retains = false;
    this.origin = null; // of a tensor without gradient that was computed from one with: see operations.js
    this.wrapped = undefined; // the plain number that this tensor stands for
  }

  get data() { return this.storage.data; }
  get isLeaf() { return this.node === null; }
  get leafOrSource() { return this.node ?? this; } // what a gradient is for
  get needsGrad() { return this.requiresGrad || this.node !== null; }

  // A tensor with the same data, and no history.
  alias() {
    const other = new Tensor(this.shape, this.storage.data, { dtype: this.dtype, strides: this.strides });
    other.storage = this.storage;
    return other;
  }
}

export const zeros = shape => new Tensor(shape, new Float32Array(sizeOf(shape)));
export const ones = shape => new Tensor(shape, new Float32Array(sizeOf(shape)).fill(1));

// A plain number, as an operation with a tensor takes it.
export function wrap(value) {
  const found = new Tensor([], Float32Array.of(Number(value)));
  found.wrapped = value;
  return found;
}

export function broadcast(a, b) {
  const length = Math.max(a.length, b.length), shape = [];
  for (let place = 1; place <= length; place += 1) {
    const [one, other] = [a.at(-place) ?? 1, b.at(-place) ?? 1];
    if (place > a.length || place > b.length) shape.unshift(place > a.length ? other : one);
    else if (one === other || other === 1) shape.unshift(one);
    else if (one === 1) shape.unshift(other);
    else throw runtime(`The size of tensor a (${one}) must match the size of tensor b (${other}) at non-singleton dimension ${length - place}`);
  }
  return shape;
}

// Where each element of a tensor of `shape` stands in one of `own` shape that is broadcast to it.
export function places(own, shape) {
  const found = new Array(sizeOf(shape));
  const steps = [];
  let step = 1;
  for (let place = 1; place <= shape.length; place += 1) {
    const size = own.at(-place) ?? 1;
    steps.unshift(place > own.length || size === 1 ? 0 : step);
    step *= size;
  }
  for (let index = 0; index < found.length; index += 1) {
    let rest = index, at = 0;
    for (let dim = shape.length - 1; dim >= 0; dim -= 1) { at += (rest % shape[dim]) * steps[dim]; rest = Math.floor(rest / shape[dim]); }
    found[index] = at;
  }
  return found;
}

export const sameShape = (a, b) => a.length === b.length && a.every((size, dim) => size === b[dim]);
export const sizeText = shape => `torch.Size([${shape.join(", ")}])`;
