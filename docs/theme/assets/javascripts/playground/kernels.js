// What happens to the numbers: each operation is rounded to float32 once, by the Float32Array it is written to,
// and sums are added up in the order of PyTorch's kernels.
import { Tensor, broadcast, places, sizeOf } from "./tensor.js";

export const each = (a, of) => new Tensor(a.shape, Float32Array.from(a.data, of));

export function pairs(a, b, of, dtype = "float32") {
  const shape = broadcast(a.shape, b.shape);
  const [left, right] = [places(a.shape, shape), places(b.shape, shape)];
  const data = new (dtype === "bool" ? Uint8Array : Float32Array)(sizeOf(shape));
  for (let at = 0; at < data.length; at += 1) data[at] = of(a.data[left[at]], b.data[right[at]]);
  return new Tensor(shape, data, { dtype });
}

export const add = (a, b) => pairs(a, b, (x, y) => x + y);
export const subtract = (a, b) => pairs(a, b, (x, y) => x - y);
export const multiply = (a, b) => pairs(a, b, (x, y) => x * y);
export const divide = (a, b) => pairs(a, b, (x, y) => x / y);
export const negate = a => each(a, x => -x);

export function choose(condition, a, b) {
  const shape = broadcast(broadcast(condition.shape, a.shape), b.shape);
  const [test, left, right] = [condition, a, b].map(one => places(one.shape, shape));
  return new Tensor(shape, Float32Array.from(test, (place, at) => (condition.data[place] ? a.data[left[at]] : b.data[right[at]])));
}

export function expand(a, shape) {
  const own = a.strides ?? dense(a.shape);
  const lead = shape.length - a.shape.length;
  const strides = shape.map((size, dim) => (dim < lead || (a.shape[dim - lead] === 1 && size !== 1) ? 0 : own[dim - lead]));
  return new Tensor(shape, Float32Array.from(places(a.shape, shape), place => a.data[place]), { strides });
}

export const reshape = (a, shape) => new Tensor(shape, a.data.slice());

export function transpose(a) {
  const [rows, columns] = a.shape;
  return new Tensor([columns, rows], Float32Array.from(a.data, (_, at) => a.data[(at % rows) * columns + Math.floor(at / rows)]));
}

const dense = shape => shape.map((_, dim) => sizeOf(shape.slice(dim + 1)));

// The order of additions: see SumKernel.cpp of PyTorch. A vector there has eight numbers.
const VECTOR = 8;
const plus = (a, b) => Math.fround(a + b);
const chain = numbers => numbers.reduce(plus, 0);

// Four sums, each of every fourth number; what is left over goes to the first.
function rowSum(count, read) {
  const parts = [0, 0, 0, 0], whole = count - (count % 4);
  for (let at = 0; at < whole; at += 1) parts[at % 4] = plus(parts[at % 4], read(at));
  for (let at = whole; at < count; at += 1) parts[0] = plus(parts[0], read(at));
  return chain(parts);
}

function vectorSum(count, read) {
  const vectors = Math.floor(count / VECTOR);
  let sum = 0;
  for (let at = vectors * VECTOR; at < count; at += 1) sum = plus(sum, read(at));
  for (let lane = 0; lane < VECTOR; lane += 1) sum = plus(sum, rowSum(vectors, at => read(at * VECTOR + lane)));
  return sum;
}

// The sums along the inner dimension, one for each place of the outer one.
function lines(inner, outer, innerStride, outerStride, read) {
  const line = Array.from({ length: outer }, (_, place) => at => read(place, at));
  if (innerStride === 1 && inner >= VECTOR) return line.map(one => vectorSum(inner, one));
  const together = outerStride === 1 && outer >= VECTOR ? VECTOR * 4 : innerStride < outerStride ? Infinity : 4;
  const whole = outer - (outer % together);
  return line.map((one, place) => (place < whole ? chain(Array.from({ length: inner }, (_, at) => one(at))) : rowSum(inner, one)));
}

// The sum over some dimensions, which are kept with size one.
export function sum(a, dims) {
  const shape = a.shape.map((size, dim) => (dims.includes(dim) ? 1 : size));
  const strides = a.strides ?? dense(a.shape);
  const long = a.shape.map((_, dim) => dim).filter(dim => a.shape[dim] !== 1);
  const added = long.filter(dim => dims.includes(dim)), kept = long.filter(dim => !dims.includes(dim));
  const result = data => new Tensor(shape, Float32Array.from(data));
  if (!added.length) return result(a.data.map(x => 0 + x)); // as every sum begins, so that -0 becomes 0
  const [rows, columns] = a.shape;
  if (added.length === 2 && strides[0] !== strides[1] * columns) { // two strides that do not fit together
    const sums = lines(columns, rows, strides[1], strides[0], (row, column) => a.data[row * columns + column]);
    return result([chain(sums)]);
  }
  if (!kept.length) {
    const count = sizeOf(added.map(dim => a.shape[dim])), stride = strides[added.at(-1)];
    return result(lines(count, 1, stride, 0, (_, at) => a.data[at]));
  }
  const read = added[0] === 0 ? (column, row) => a.data[row * columns + column] : (row, column) => a.data[row * columns + column];
  return result(lines(a.shape[added[0]], a.shape[kept[0]], strides[added[0]], strides[kept[0]], read));
}

// A gradient, added up to the shape that was broadcast.
export function sumTo(a, shape) {
  const lead = a.shape.length - shape.length;
  const dims = a.shape.map((_, dim) => dim).filter(dim => dim < lead || (shape[dim - lead] === 1 && a.shape[dim] !== 1));
  return dims.length ? reshape(sum(a, dims), shape) : a;
}

// The product of two matrices: each element is a chain of products, which are rounded before they are added.
export function matrixProduct(a, b, rows, inner, columns) {
  return Float32Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    let sum = 0;
    for (let k = 0; k < inner; k += 1) sum = plus(sum, Math.fround(a[row * inner + k] * b[k * columns + column]));
    return sum;
  });
}

// PyTorch takes the root where it can; JavaScript gives NaN where IEEE has 1.
function raised(x, exponent) {
  if (exponent === 0.5) return Math.sqrt(x);
  if (exponent === -0.5) return 1 / Math.fround(Math.sqrt(x));
  return x === 1 || (x === -1 && Math.abs(exponent) === Infinity) ? 1 : x ** exponent;
}

// PyTorch takes the exponential in float32, whose overflow leaves zero.
function sigmoid(x) {
  const e = Math.exp(-x);
  return Math.fround(e) === Infinity ? 0 : 1 / (1 + e);
}

// Functions without an exact value: nearest float32 of what JavaScript finds.
export const FUNCTIONS = {
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  sigmoid,
  pow: raised,
};
