// What a program holds beside tensors, and what each value is called.
import { refuse } from "./errors.js";
import { isInt, text } from "./printing.js";
import { Tensor } from "./tensor.js";

export const isNumber = value => isInt(value) || typeof value === "number";
export const isTensor = value => value instanceof Tensor;
export const typeOf = value => (value === null ? "NoneType" : isTensor(value) ? "Tensor" : Array.isArray(value) ? "list" : { bigint: "int", number: "float", boolean: "bool", string: "str" }[typeof value] ?? "builtin_function_or_method");

export class Range {
  constructor(start, stop, step) { Object.assign(this, { start, stop, step }); }
}

// A function, or a method of a tensor.
export class Named {
  constructor(name, of) { Object.assign(this, { name, of }); }
}

export const TORCH = Symbol("torch");
export const NO_GRAD = Symbol("no_grad");

// A value as print shows it.
export function shown(value) {
  for (const each of Array.isArray(value) ? value : [value]) {
    if (each instanceof Named || each === TORCH || each === NO_GRAD || each instanceof Range) refuse("prints numbers, texts, lists and tensors");
  }
  return text(value);
}

// What tolist() gives.
export function listOf(tensor) {
  const values = Array.from(tensor.data, each => (tensor.dtype === "bool" ? Boolean(each) : each));
  if (!tensor.shape.length) return values[0];
  if (tensor.shape.length === 1) return values;
  return Array.from({ length: tensor.shape[0] }, (_, row) => values.slice(row * tensor.shape[1], (row + 1) * tensor.shape[1]));
}
