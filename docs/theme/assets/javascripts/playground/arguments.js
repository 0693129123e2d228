// What the arguments of a call, and the sides of an operation on tensors, may be.
import { Raised, refuse, runtime } from "./errors.js";
import { isInt } from "./printing.js";
import { Tensor, wrap } from "./tensor.js";
import { Range, isNumber } from "./values.js";

export function only(of, args, named, most, keys) {
  const unknown = Object.keys(named).find(key => !keys.includes(key));
  if (unknown) refuse(`does not know the argument ${unknown} of ${of.name ?? of}`);
  if (args.length > most) refuse(`does not know that many arguments of ${of.name ?? of}`);
}

// Of range(…).
export function rangeOf(args, named) {
  only("range", args, named, 3, []);
  if (!args.length || !args.every(isInt)) refuse("takes one to three whole numbers for range");
  const [start, stop, step] = args.length === 1 ? [0n, args[0], 1n] : [args[0], args[1], args[2] ?? 1n];
  if (step === 0n) throw new Raised("ValueError", "range() arg 3 must not be zero");
  return new Range(start, stop, step);
}

// Of torch.tensor(…).
export function tensorOf(args, { requires_grad: requires = false, ...named }) {
  only("torch.tensor", args, named, 1, []);
  if (args.length !== 1 || typeof requires !== "boolean") refuse("takes torch.tensor(numbers) and torch.tensor(numbers, requires_grad=True)");
  const shape = [], numbers = [];
  collect(args[0], 0, shape, numbers);
  if (!numbers.length) refuse("does not know empty tensors");
  if (numbers.every(isInt)) {
    if (requires) throw runtime("Only Tensors of floating point and complex dtype can require gradients");
    refuse("knows tensors of float32 only: write 1.0 instead of 1");
  }
  return new Tensor(shape, Float32Array.from(numbers, Number), { requiresGrad: requires });
}

function collect(value, depth, shape, numbers) {
  if (!Array.isArray(value)) {
    if (!isNumber(value)) refuse("makes tensors of plain numbers and lists of them");
    if (depth !== shape.length) refuse("makes tensors of rows of equal length");
    numbers.push(value);
    return;
  }
  if (depth > 1) refuse("holds tensors of up to two dimensions");
  if (numbers.length && depth >= shape.length) refuse("makes tensors of rows of equal length");
  if (depth === shape.length) shape.push(value.length);
  else if (shape[depth] !== value.length) throw new Raised("ValueError", `expected sequence of length ${shape[depth]} at dim ${depth} (got ${value.length})`);
  for (const each of value) collect(each, depth + 1, shape, numbers);
}

// Of a reduction such as sum.
export function dimsOf(name, of, args, named) {
  only(name, args, named, 2, ["dim", "keepdim"]);
  const dim = args[0] ?? named.dim, keep = args[1] ?? named.keepdim ?? false;
  if (dim === undefined && !("keepdim" in named)) return { keep: false };
  if (!isInt(dim) || typeof keep !== "boolean") refuse(`takes one whole number as dim of ${name}, and keepdim=True with it`);
  const count = of.shape.length || 1, found = Number(dim);
  if (found < -count || found >= count) throw new Raised("IndexError", `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${dim})`);
  return { dims: [found < 0 ? found + count : found], written: dim, keep };
}

export function exponentOf(value) {
  if (!isNumber(value)) refuse("takes a plain number as exponent");
  if (Math.abs(Number(value)) > 1000) refuse("takes exponents of up to 1000");
  return value;
}

export function floating(tensor) {
  if (tensor.dtype === "bool") refuse("does not calculate with booleans");
  return tensor;
}

export function wrapped(value) {
  if (isInt(value) && BigInt.asIntN(64, value) !== value) refuse("holds whole numbers of up to 64 bits beside a tensor");
  return wrap(value);
}

// A plain number that an operation makes a tensor of first.
export function plain(value) {
  const found = wrapped(value);
  found.made = true;
  return found;
}
