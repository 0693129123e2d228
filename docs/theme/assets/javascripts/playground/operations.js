// The operations of the subset: what each computes, what its node saves, and its vector-Jacobian product.
import { Node } from "./autograd.js";
import { refuse, runtime } from "./errors.js";
import * as kernels from "./kernels.js";
import { Record } from "./record.js";
import { Tensor, sameShape, sizeOf, wrap, zeros } from "./tensor.js";

// Where a tensor that needs no gradient comes from, if it was computed from one that does.
function originOf(cause, inputs) {
  const sources = new Set(), causes = [];
  for (const input of inputs) {
    if (input.needsGrad) { causes.push(cause); sources.add(input.leafOrSource); }
    else if (input.origin) { causes.push(input.origin.cause); input.origin.sources.forEach(each => sources.add(each)); }
  }
  return causes.length ? { cause: causes[0], sources: [...sources] } : null;
}

const COMPARED = { "<": "lt", ">": "gt", "<=": "le", ">=": "ge", "==": "eq", "!=": "ne" };

export class Operations {
  // `functions` computes what has no exact value; `note` is told of every tensor that an operation takes.
  constructor(functions, note, place) {
    Object.assign(this, { functions, note, place });
    this.gradient = true; // torch.is_grad_enabled()
    this.sequence = 0;
  }

  // What a kernel made of `inputs` while a backward pass ran.
  traced(result, inputs) {
    if (!inputs.includes(result)) result.origin ??= originOf("backward", inputs);
  }

  // The result of an operation, with its node if it is recorded. `inputs` may get a gradient, `others` may not.
  made(name, cause, result, inputs, node, others = []) {
    for (const input of [...inputs, ...others]) this.note(input);
    if (this.gradient && inputs.some(input => input.needsGrad)) {
      this.sequence += 1;
      if (this.sequence > 2000) refuse("records up to 2000 operations");
      result.node = new Node(name, inputs, node, this.sequence, this.place());
      for (const input of result.node.inputs) if (!input.target) input.constant = Record.constant(input.tensor);
      result.node.shape = result.shape;
      if (node.result) result.node.saveResult("result", result);
    } else result.origin = originOf(this.gradient ? cause : "no_grad", [...others, ...inputs]);
    return result;
  }

  unary(title, cause, a, result, node) {
    const saved = { ...(node.self && { self: a }), ...node.saved };
    return this.made(`${title}Backward${node.number ?? 0}`, cause, result, [a], { ...node, saved });
  }

  // A function of each element that has no exact value in float32.
  function(name, a, exponent) {
    return new Tensor(a.shape, this.functions.elementwise(name, a.data, exponent));
  }

  product(a, b, options = {}) {
    const [rows, inner] = options.left ? [a.shape[1], a.shape[0]] : a.shape;
    const columns = options.right ? b.shape[0] : b.shape[1];
    return new Tensor([rows, columns], this.functions.product(a, b, options, rows, inner, columns));
  }

  // The same with a vector: one of the two is a column.
  vector(matrix, vector, left = false) {
    const column = new Tensor([vector.shape[0], 1], vector.data);
    return kernels.reshape(this.product(matrix, column, { left, vector: true }), [matrix.shape[left ? 1 : 0]]);
  }

  dot(a, b) {
    const result = this.product(new Tensor([1, a.shape[0]], a.data), new Tensor([b.shape[0], 1], b.data), { dot: true });
    return kernels.reshape(result, []);
  }

  add(a, b) {
    return this.made("AddBackward0", "add", kernels.add(a, b), [a, b], { backward: (k, g) => [g, g] });
  }

  subtract(a, b) {
    if (a.wrapped !== undefined) return this.unary("Rsub", "rsub", b, kernels.subtract(a, b), { number: 1, backward: (k, g) => [k.negate(g)] });
    return this.made("SubBackward0", "sub", kernels.subtract(a, b), [a, b], { backward: (k, g, saved, needs) => [g, needs[1] && k.negate(g)] });
  }

  multiply(a, b) {
    return this.made("MulBackward0", "mul", kernels.multiply(a, b), [a, b], {
      saved: { ...(a.needsGrad && { other: b }), ...(b.needsGrad && { self: a }) },
      backward: (k, g, { self, other }, needs) => [needs[0] && k.multiply(g, other), needs[1] && k.multiply(g, self)],
    });
  }

  divide(a, b) {
    if (a.wrapped !== undefined) return this.multiply(this.reciprocal(b), a);
    return this.made("DivBackward0", "div", kernels.divide(a, b), [a, b], {
      saved: { other: b, ...(b.needsGrad && { self: a }) },
      backward: (k, g, { self, other }, needs) => [
        needs[0] && k.divide(g, other),
        needs[1] && k.multiply(k.negate(g), k.divide(k.divide(self, other), other)),
      ],
    });
  }

  reciprocal(a) {
    return this.unary("Reciprocal", "reciprocal", a, kernels.each(a, x => 1 / x), {
      result: true, backward: (k, g, { result }) => [k.multiply(k.negate(g), k.multiply(result, result))],
    });
  }

  negate(a) { return this.unary("Neg", "neg", a, kernels.negate(a), { backward: (k, g) => [k.negate(g)] }); }

  raised(a, exponent) {
    // Where PyTorch has many numbers it takes blocks of 16 and more at a time, with an exponent of 32 bits.
    if (a.data.length >= 16 && exponent !== Math.fround(exponent)) refuse(`takes the power ${exponent} of at most 15 numbers; of more, PyTorch's own result depends on the processor`);
    const exact = { 0: () => 1, 1: x => x, 2: x => x * x, 3: x => Math.fround(x * x) * x, "-1": x => 1 / x, "-2": x => 1 / Math.fround(x * x) }[exponent];
    return exact ? kernels.each(a, exact) : this.function("pow", a, exponent);
  }

  power(a, exponent) {
    const number = Number(exponent);
    return this.unary("Pow", "pow", a, this.raised(a, number), {
      self: true, settings: [["exponent", exponent]],
      backward: (k, g, { self }) => {
        if (number === 0) return [zeros(a.shape)];
        const lower = this.raised(self, number - 1);
        k.note(lower, [self]);
        return [k.multiply(g, k.multiply(wrap(exponent), lower))];
      },
    });
  }

  exp(a) { return this.unary("Exp", "exp", a, this.function("exp", a), { result: true, backward: (k, g, { result }) => [k.multiply(g, result)] }); }
  log(a) { return this.unary("Log", "log", a, this.function("log", a), { self: true, backward: (k, g, { self }) => [k.divide(g, self)] }); }

  sin(a) { return this.unary("Sin", "sin", a, this.function("sin", a), { self: true, backward: (k, g, { self }) => [k.multiply(g, this.seen(k, "cos", self))] }); }
  cos(a) { return this.unary("Cos", "cos", a, this.function("cos", a), { self: true, backward: (k, g, { self }) => [k.multiply(g, k.negate(this.seen(k, "sin", self)))] }); }

  seen(k, name, a) {
    const result = this.function(name, a);
    k.note(result, [a]);
    return result;
  }

  tanh(a) {
    return this.unary("Tanh", "tanh", a, this.function("tanh", a), {
      result: true, backward: (k, g, { result }) => [k.pairs(g, result, (x, y) => x * this.functions.multiplyAdd(-y, y, 1))],
    });
  }

  sigmoid(a) {
    return this.unary("Sigmoid", "sigmoid", a, this.function("sigmoid", a), {
      result: true, backward: (k, g, { result }) => [k.pairs(g, result, (x, y) => Math.fround(x * Math.fround(1 - y)) * y)],
    });
  }

  relu(a) {
    return this.unary("Relu", "relu", a, kernels.each(a, x => (x < 0 ? 0 : x)), {
      result: true, backward: (k, g, { result }) => [k.pairs(g, result, (x, y) => (y <= 0 ? 0 : x))],
    });
  }

  abs(a) {
    return this.unary("Abs", "abs", a, kernels.each(a, Math.abs), {
      self: true, backward: (k, g, { self }) => [k.multiply(g, k.each(self, x => (x > 0) - (x < 0)))],
    });
  }

  where(condition, a, b) {
    const zero = wrap(0n);
    return this.made("WhereBackward0", "where", kernels.choose(condition, a, b), [a, b], {
      saved: { condition },
      backward: (k, g, { condition }, needs) => [needs[0] && k.choose(condition, g, zero), needs[1] && k.choose(condition, zero, g)],
    }, [condition]);
  }

  // The shape that a gradient had before its dimensions were dropped.
  restored(k, g, a, dims, keep) {
    return keep || sameShape(g.shape, a.shape) ? g : k.reshape(g, a.shape.map((size, dim) => (dims.includes(dim) ? 1 : size)));
  }

  reduced(a, { dims, keep }, of) {
    const all = dims ?? a.shape.map((_, dim) => dim);
    const kept = of(all);
    return keep ? kept : kernels.reshape(kept, a.shape.filter((_, dim) => !all.includes(dim)));
  }

  settings({ dims, written, keep }) {
    return dims ? [["dim", [written]], ["keepdim", keep]] : [];
  }

  sum(a, options) {
    const all = options.dims ?? a.shape.map((_, dim) => dim);
    return this.unary("Sum", "sum", a, this.reduced(a, options, dims => kernels.sum(a, dims)), {
      number: options.dims ? 1 : 0, settings: this.settings(options),
      backward: (k, g) => [k.expand(this.restored(k, g, a, all, options.keep), a.shape)],
    });
  }

  mean(a, options) {
    const all = options.dims ?? a.shape.map((_, dim) => dim);
    const count = sizeOf(all.map(dim => a.shape[dim] ?? 1));
    return this.unary("Mean", "mean", a, this.reduced(a, options, dims => kernels.each(kernels.sum(a, dims), x => x / count)), {
      number: options.dims ? 1 : 0, settings: this.settings(options),
      backward: (k, g) => [k.each(k.expand(this.restored(k, g, a, all, options.keep), a.shape), x => x / count)],
    });
  }

  // Of equal zeros `max` takes the last, `amax` the first, as long as PyTorch goes through them one by one.
  largest(a, dims, last = false) {
    const shape = a.shape.map((size, dim) => (dims.includes(dim) ? 1 : size));
    const result = new Tensor(shape, new Float32Array(sizeOf(shape)).fill(-Infinity));
    kernels.expand(new Tensor(shape, Float32Array.from(result.data, (_, at) => at)), a.shape).data.forEach((at, from) => {
      const x = a.data[from];
      if (Number.isNaN(x) || x > result.data[at] || (last && x === result.data[at])) result.data[at] = x;
    });
    const signs = new Set(result.data.includes(0) ? Array.from(a.data).filter(x => x === 0).map(x => 1 / x) : []);
    if (signs.size > 1 && a.data.length > 7) refuse("takes the largest of at most 7 numbers where that may be 0 and -0; of more, PyTorch's own sign depends on the processor");
    return result;
  }

  max(a) {
    return this.unary("Max", "max", a, this.reduced(a, { keep: false }, dims => this.largest(a, dims, true)), {
      number: 1, self: true, result: true,
      backward: (k, g, { self, result }) => {
        const mask = kernels.pairs(self, result, (x, y) => x === y || (Number.isNaN(x) && Number.isNaN(y)));
        const share = k.each(g, x => x / mask.data.reduce((sum, one) => sum + one));
        return [k.multiply(mask, share)]; // a zero has the sign of the gradient
      },
    });
  }

  amax(a, options) {
    const all = options.dims ?? a.shape.map((_, dim) => dim);
    return this.unary("Amax", "amax", a, this.reduced(a, options, dims => this.largest(a, dims)), {
      self: true, result: true, settings: this.settings(options),
      backward: (k, g, { self, result }) => {
        const mask = k.pairs(this.restored(k, result, self, all, options.keep), self, (x, y) => x === y);
        const shared = k.divide(k.multiply(this.restored(k, g, self, all, options.keep), mask), kernels.sum(mask, all));
        // PyTorch gives a number the dimension back that it never had.
        return [options.dims && !options.keep && !self.shape.length ? k.reshape(shared, [1]) : shared];
      },
    });
  }

  matmul(a, b) {
    const [left, right] = [a.shape.length, b.shape.length];
    if (!left || !right) throw runtime(`both arguments to matmul need to be at least 1D, but they are ${left}D and ${right}D`);
    for (const each of [a, b]) this.note(each);
    if (left === 1 && right === 1) return this.scalarProduct(a, b);
    if (left === 2 && right === 1) return this.matrixVector(a, b);
    if (left === 2) return this.matrices(a, b);
    const row = this.unary("Unsqueeze", "unsqueeze", a, kernels.reshape(a, [1, ...a.shape]), { settings: [["dim", 0n]], backward: (k, g) => [k.reshape(g, a.shape)] });
    const found = this.matrices(row, b);
    return this.unary("Squeeze", "squeeze", found, kernels.reshape(found, [found.shape[1]]), { number: 4, settings: [["dim", 0n]], backward: (k, g) => [k.reshape(g, found.shape)] });
  }

  scalarProduct(a, b) {
    if (a.shape[0] !== b.shape[0]) throw runtime(`inconsistent tensor size, expected tensor [${a.shape}] and src [${b.shape}] to have the same number of elements, but got ${a.shape} and ${b.shape} elements respectively`);
    return this.made("DotBackward0", "dot", this.dot(a, b), [a, b], {
      saved: { ...(b.needsGrad && { self: a }), ...(a.needsGrad && { tensor: b }) },
      backward: (k, g, { self, tensor }, needs) => [needs[0] && k.multiply(g, tensor), needs[1] && k.multiply(g, self)],
    });
  }

  matrixVector(a, b) {
    if (a.shape[1] !== b.shape[0]) throw runtime(`size mismatch, got input (${a.shape[0]}), mat (${a.shape.join("x")}), vec (${b.shape[0]})`);
    return this.made("MvBackward0", "mv", this.vector(a, b), [a, b], {
      saved: { ...(b.needsGrad && { self: a }), ...(a.needsGrad && { vec: b }) },
      backward: (k, g, { self, vec }, needs) => [
        needs[0] && k.multiply(k.reshape(g, [g.shape[0], 1]), k.reshape(vec, [1, vec.shape[0]])),
        needs[1] && this.noted(k, this.vector(self, g, true), g, self),
      ],
    });
  }

  matrices(a, b) {
    if (a.shape[1] !== b.shape[0]) throw runtime(`mat1 and mat2 shapes cannot be multiplied (${a.shape.join("x")} and ${b.shape.join("x")})`);
    return this.made("MmBackward0", "mm", this.product(a, b), [a, b], {
      saved: { ...(a.needsGrad && { mat2: b }), ...(b.needsGrad && { self: a }) },
      backward: (k, g, { self, mat2 }, needs) => [
        needs[0] && this.noted(k, this.product(g, mat2, { right: true }), g, mat2),
        needs[1] && this.noted(k, this.product(self, g, { left: true }), g, self),
      ],
    });
  }

  noted(k, result, ...inputs) {
    k.note(result, inputs);
    return result;
  }

  detach(a) {
    this.note(a);
    const result = a.alias();
    result.origin = originOf("detach", [a]);
    return result;
  }

  compare(a, b, of, sign) {
    const result = kernels.pairs(a, b, of, "bool");
    for (const input of [a, b]) this.note(input);
    result.origin = originOf(this.gradient ? COMPARED[sign] : "no_grad", [a, b]);
    return result;
  }

  // a += b and its like: what `a` holds is replaced by the result, and its node by that of the operation.
  inPlace(a, name, b) {
    if (this.gradient && a.requiresGrad && a.isLeaf) throw runtime("a leaf Variable that requires grad is being used in an in-place operation.");
    if (a.retains) refuse("does not write into a tensor that retains its gradient");
    for (const each of [a, b]) this.note(each);
    const before = new Tensor(a.shape, a.data.slice());
    Object.assign(before, { node: a.node, requiresGrad: a.requiresGrad, origin: a.origin, accumulate: a.accumulate });
    const result = this[name](before, b);
    if (!sameShape(result.shape, a.shape)) throw runtime(`output with shape [${a.shape.join(", ")}] doesn't match the broadcast shape [${result.shape.join(", ")}]`);
    a.storage.data.set(result.data);
    a.storage.version += 1;
    if (result.node) {
      for (const { constant } of result.node.inputs) if (constant?.tensor === before) constant.tensor = a;
      Object.assign(a, { node: result.node, origin: null });
    }
    else if (!a.needsGrad) a.origin = result.origin ?? a.origin;
  }
}
