// Runs a program, statement by statement. What it prints, warns and raises is what Python would show.
import { backward, checkGradient, targetOf, tracing } from "./autograd.js";
import { Raised, Refused, refuse, runtime } from "./errors.js";
import { FUNCTIONS, matrixProduct, transpose } from "./kernels.js";
import { fixed, fusedMultiplyAdd } from "./numbers.js";
import { Operations } from "./operations.js";
import { parse } from "./parser.js";
import { isInt, text } from "./printing.js";
import { Record } from "./record.js";
import { Tensor, sizeOf, wrap } from "./tensor.js";

const STEPS = 50_000, LINES = 500, LETTERS = 20_000, VALUES = 1000, DIGITS = 4096n;

const NOT_A_LEAF = "UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information.";

const METHODS = {
  __proto__: null,
  exp: 0, log: 0, sin: 0, cos: 0, tanh: 0, sigmoid: 0, relu: 0, abs: 0, detach: 0, max: 0,
  sum: "dims", mean: "dims", amax: "dims", pow: "exponent",
};
const OPERATORS = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "**": "power", "@": "matmul" };
const SWAPPED = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };
const COMPARISONS = {
  "<": (a, b) => a < b, ">": (a, b) => a > b, "<=": (a, b) => a <= b, ">=": (a, b) => a >= b, "==": (a, b) => a === b, "!=": (a, b) => a !== b,
};

const isNumber = value => isInt(value) || typeof value === "number";
const isTensor = value => value instanceof Tensor;
const typeOf = value => (value === null ? "NoneType" : isTensor(value) ? "Tensor" : Array.isArray(value) ? "list" : { bigint: "int", number: "float", boolean: "bool", string: "str" }[typeof value] ?? "builtin_function_or_method");

// What PyTorch computes without an exact value, or rounds as the processor does: one with AVX2 rounds a product and
// a sum once. The tests put PyTorch's own numbers in their place.
export const FUNCTIONS_OF_JAVASCRIPT = {
  elementwise: (name, data, exponent) => Float32Array.from(data, x => FUNCTIONS[name](x, exponent)),
  multiplyAdd: fusedMultiplyAdd,
  product: (a, b, { left, right }, rows, inner, columns) => matrixProduct((left ? transpose(a) : a).data, (right ? transpose(b) : b).data, rows, inner, columns),
};

export class Interpreter {
  constructor(source, functions = FUNCTIONS_OF_JAVASCRIPT) {
    this.source = source;
    this.variables = new Map();
    this.output = [];
    this.line = 1;
    this.steps = 0;
    this.warned = new Set();
    this.record = new Record(this);
    this.operations = new Operations(functions, tensor => this.record.note(tensor), () => this.place);
    this.traced = tracing((result, inputs) => this.operations.traced(result, inputs));
  }

  // The whole program. An error ends it, as does what is refused; both are part of the output.
  run() {
    try {
      const tree = parse(this.source);
      this.block(tree);
    } catch (error) {
      if (error instanceof Raised) this.say("error", error.message ? `${error.type}: ${error.message}` : error.type, error.line);
      else if (error instanceof Refused) this.say("refused", error.message, error.line);
      else if (error instanceof RangeError || error.name === "InternalError") this.say("refused", "The program is nested too deeply for the playground.");
      else throw error;
    }
    return this;
  }

  say(kind, words, line = this.line) { this.output.push({ kind, text: words, line }); }

  block(statements) { for (const each of statements) this.statement(each); }

  step(node) {
    this.line = node.line;
    this.steps += 1;
    if (this.steps > STEPS) refuse(`stops after ${STEPS} steps`, this.line);
  }

  statement(node) {
    this.step(node);
    switch (node.kind) {
      case "expression": this.value(node.value); break;
      case "assign": this.assign(node.target, this.value(node.value)); break;
      case "augmented": this.augmented(node); break;
      case "if": this.block(this.truth(this.value(node.test)) ? node.body : node.otherwise); break;
      case "for": this.loop(node); break;
      case "with": this.withoutGradient(node); break;
      case "import": this.variables.set("torch", TORCH); break;
    }
  }

  loop(node) {
    const over = this.value(node.over);
    if (over instanceof Range) {
      for (let each = over.start; over.step > 0n ? each < over.stop : each > over.stop; each += over.step) { this.variables.set(node.variable, each); this.step(node); this.block(node.body); }
    } else if (Array.isArray(over)) {
      for (const each of over) { this.variables.set(node.variable, each); this.step(node); this.block(node.body); }
    } else refuse(`loops over range(…) and lists, not over ${typeOf(over)}`, node.line);
  }

  withoutGradient(node) {
    if (this.value(node.of) !== NO_GRAD) refuse("knows with torch.no_grad(): only", node.line);
    const before = this.operations.gradient;
    this.operations.gradient = false;
    try { this.block(node.body); } finally { this.operations.gradient = before; }
  }

  assign(target, value) {
    if (value === TORCH || value === NO_GRAD || value instanceof Named) refuse("gives no other names to functions", target.line);
    if (target.kind === "name") { this.variables.set(target.name, value); return; }
    const of = this.value(target.of);
    if (!isTensor(of) || target.name !== "grad" || value !== null) refuse("sets no attributes but x.grad = None", target.line);
    of.grad = null;
  }

  augmented(node) {
    const before = this.value(node.target), value = this.value(node.value);
    this.mark(node);
    if (isTensor(before) && node.sign !== "//" && node.sign !== "%" && node.sign !== "@") {
      if (!isTensor(value) && !isNumber(value)) throw this.mismatch(`${node.sign}=`, before, value);
      if (before.dtype === "bool" || value?.dtype === "bool") refuse("does not calculate with booleans", node.line);
      if (node.sign === "**") refuse("does not know **= for tensors", node.line);
      this.operations.inPlace(before, OPERATORS[node.sign], isTensor(value) ? value : this.wrapped(value));
      return;
    }
    this.assign(node.target, this.calculate(node.sign, before, value, `${node.sign}=`));
  }

  // Where the operations of this node stand in the program.
  mark(node) {
    this.line = node.line;
    const code = this.source.slice(node.start, node.end).split(/\s+/).filter(Boolean).join(" ");
    this.place = { line: node.line, code: code.replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1") };
  }

  value(node) {
    this.step(node);
    switch (node.kind) {
      case "number": case "constant": return node.value;
      case "string": return this.joined(node.parts.map(part => (typeof part === "string" ? part : this.formatted(part))).join(""));
      case "list": return this.filled(node.items.map(each => this.value(each)));
      case "name": return this.name(node);
      case "attribute": return this.attribute(node);
      case "unary": return this.unary(node);
      case "binary": return this.binary(node);
      case "call": return this.call(node);
    }
  }

  // A list, which knows how many values are in it and in the lists in it.
  filled(items) {
    items.count = items.reduce((sum, each) => sum + (each?.count ?? 1), 0);
    if (items.count > VALUES) refuse(`holds lists of up to ${VALUES} values`);
    return items;
  }

  name({ name }) {
    if (this.variables.has(name)) return this.variables.get(name);
    if (name === "print" || name === "range") return new Named(name);
    if (BUILTINS.has(name) || EXCEPTION.test(name)) refuse(`does not know ${name}`);
    throw new Raised("NameError", `name '${name}' is not defined`);
  }

  formatted({ value: node, places }) {
    let value = this.value(node);
    if (isTensor(value) && !value.shape.length) value = this.item(value);
    if (places === null) return this.shown(value);
    if (!isNumber(value)) throw new Raised("TypeError", `unsupported format string passed to ${typeOf(value)}.__format__`);
    return fixed(Number(value), places);
  }

  shown(value) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each instanceof Named || each === TORCH || each === NO_GRAD || each instanceof Range) refuse("prints numbers, texts, lists and tensors");
    }
    return text(value);
  }

  unary(node) {
    const value = this.value(node.of);
    this.mark(node);
    if (node.sign === "not") return !this.truth(value);
    if (isTensor(value) && node.sign === "-") return this.operations.negate(this.floating(value));
    if (!isNumber(value)) { if (typeof value === "boolean" || isTensor(value)) refuse("has signs for numbers only"); throw new Raised("TypeError", `bad operand type for unary ${node.sign}: '${typeOf(value)}'`); }
    return node.sign === "-" ? -value : value;
  }

  truth(value) {
    if (isTensor(value)) {
      if (value.data.length !== 1) throw runtime("Boolean value of Tensor with more than one value is ambiguous");
      this.record.note(value);
      return Boolean(value.data[0]) || Number.isNaN(value.data[0]);
    }
    if (Array.isArray(value) || typeof value === "string") return value.length > 0;
    if (value === null || typeof value === "boolean") return Boolean(value);
    if (isNumber(value)) return Number.isNaN(value) || Boolean(value);
    return refuse("asks for the truth of numbers and tensors only");
  }

  binary(node) {
    const left = this.value(node.left);
    if (node.sign === "and" || node.sign === "or") return this.truth(left) === (node.sign === "and") ? this.value(node.right) : left;
    const right = this.value(node.right);
    this.mark(node);
    return this.calculate(node.sign, left, right, node.sign);
  }

  calculate(sign, left, right, shown) {
    if (isTensor(left) || isTensor(right)) return this.withTensor(sign, left, right, shown);
    if (COMPARISONS[sign]) return this.compared(sign, left, right);
    if (typeof left === "string" && typeof right === "string" && sign === "+") return this.joined(left + right);
    if (typeof left === "boolean" || typeof right === "boolean") refuse("does not calculate with booleans");
    if (!isNumber(left) || !isNumber(right)) throw this.mismatch(shown, left, right);
    return isInt(left) && isInt(right) && sign !== "/" && !(sign === "**" && right < 0n) ? this.integers(sign, left, right) : this.floats(sign, this.float(left), this.float(right), isInt(left) && isInt(right));
  }

  joined(words) {
    if (words.length > LETTERS) refuse(`holds texts of up to ${LETTERS} letters`);
    return words;
  }

  mismatch(sign, left, right) {
    if ([left, right].some(each => Array.isArray(each) || typeof each === "string" || typeof each === "function" || each instanceof Named || each === TORCH)) refuse("calculates with numbers and tensors only");
    return new Raised("TypeError", `unsupported operand type(s) for ${sign === "**" ? "** or pow()" : sign}: '${typeOf(left)}' and '${typeOf(right)}'`);
  }

  float(value) {
    const number = Number(value);
    if (!Number.isFinite(number) && isInt(value)) refuse("holds whole numbers of up to 300 digits as a float");
    return number;
  }

  compared(sign, left, right) {
    if (sign === "==" || sign === "!=") {
      if ([left, right].some(Array.isArray)) refuse("does not compare lists");
      const [a, b] = [left, right].map(each => (typeof each === "boolean" ? BigInt(each) : each)); // in Python True is one
      const equal = isNumber(a) && isNumber(b) ? a == b : a === b; // and an int equals a float
      return equal === (sign === "==");
    }
    if (!isNumber(left) || !isNumber(right)) {
      if (left === null || right === null) throw new Raised("TypeError", `'${sign}' not supported between instances of '${typeOf(left)}' and '${typeOf(right)}'`);
      refuse("compares numbers and tensors only");
    }
    return COMPARISONS[sign](left, right);
  }

  integers(sign, a, b) {
    const divided = () => {
      if (b === 0n) throw new Raised("ZeroDivisionError", sign === "%" ? "integer modulo by zero" : "integer division or modulo by zero");
      const quotient = a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
      return sign === "//" ? quotient : a - quotient * b;
    };
    if (sign === "**" && b > DIGITS) refuse("takes whole exponents of up to 4096");
    const found = { "+": () => a + b, "-": () => a - b, "*": () => a * b, "**": () => a ** b, "//": divided, "%": divided }[sign];
    if (!found) throw this.mismatch(sign, a, b);
    const value = found();
    if (value > 10n ** DIGITS || value < -(10n ** DIGITS)) refuse("holds whole numbers of up to 4096 digits");
    return value;
  }

  floats(sign, a, b, whole) {
    if (sign === "/" && b === 0) throw new Raised("ZeroDivisionError", whole ? "division by zero" : "float division by zero");
    if (sign === "//" || sign === "%") refuse(`knows ${sign} for whole numbers only`);
    const found = { "+": () => a + b, "-": () => a - b, "*": () => a * b, "/": () => a / b, "**": () => this.floatPower(a, b) }[sign];
    if (!found) throw this.mismatch(sign, a, b);
    return found();
  }

  // Powers of floats are rounded as the C library of the machine does it; those that are exact need no rounding.
  floatPower(a, b) {
    const exponent = Math.abs(b);
    let value = 1;
    if (Number.isInteger(b) && exponent <= 64) for (let count = 0; count < exponent; count += 1) value *= a;
    const exact = Number.isInteger(b) && exponent <= 64 && Number.isSafeInteger(bits(a) ** exponent) && Number.isFinite(value) && (b >= 0 || bits(value) === 1);
    if (!exact || (a !== 0 && Math.abs(value) < 1e-290) || (b < 0 && a === 0)) refuse("takes powers of plain numbers only where the result is exact; a tensor has no such limit");
    return b < 0 ? 1 / value : value;
  }

  wrapped(value) {
    if (isInt(value) && BigInt.asIntN(64, value) !== value) refuse("holds whole numbers of up to 64 bits beside a tensor");
    return wrap(value);
  }

  floating(tensor) {
    if (tensor.dtype === "bool") refuse("does not calculate with booleans");
    return tensor;
  }

  withTensor(sign, left, right, shown) {
    for (const each of [left, right]) {
      if (each === null && (sign === "@" || COMPARISONS[sign])) refuse("does not compare with None");
      if (each === null) throw this.mismatch(shown, left, right);
      if (!isTensor(each) && !isNumber(each)) refuse("calculates with numbers and tensors only");
      if (isTensor(each)) this.floating(each);
    }
    if (sign === "@" && !(isTensor(left) && isTensor(right))) refuse("multiplies two tensors with @");
    if (sign === "**") {
      if (isTensor(right)) refuse("takes a plain number as exponent");
      return this.operations.power(left, this.exponent(right));
    }
    const [a, b] = [left, right].map(each => (isTensor(each) ? each : this.wrapped(each)));
    if (sign !== "@") for (const each of [a, b]) this.record.note(each); // also where the operation then raises
    if (COMPARISONS[sign]) return this.operations.compare(a, b, COMPARISONS[sign], a.wrapped === undefined ? sign : SWAPPED[sign] ?? sign);
    const name = OPERATORS[sign];
    if (!name) refuse(`does not know ${sign} for tensors`);
    if (sign === "*" && a.wrapped !== undefined) return this.operations.multiply(b, a); // torch takes the tensor first
    if (sign === "+" && a.wrapped !== undefined) return this.operations.add(b, a);
    return this.operations[name](a, b);
  }

  exponent(value) {
    if (!isNumber(value)) refuse("takes a plain number as exponent");
    if (Math.abs(Number(value)) > 1000) refuse("takes exponents of up to 1000");
    return value;
  }

  attribute(node) {
    const of = this.value(node.of);
    if (of === TORCH) return node.name === "no_grad" || node.name === "tensor" || node.name === "where" || node.name in METHODS ? new Named(`torch.${node.name}`) : refuse(`does not know torch.${node.name}`);
    if (of === null) throw new Raised("AttributeError", `'NoneType' object has no attribute '${node.name}'`);
    if (!isTensor(of)) refuse(`knows attributes of tensors only, not ${node.name} of ${typeOf(of)}`);
    switch (node.name) {
      case "grad": return this.gradientOf(of);
      case "requires_grad": return of.needsGrad;
      case "is_leaf": return of.isLeaf;
    }
    if (node.name in METHODS || ["backward", "item", "tolist", "retain_grad", "zero_"].includes(node.name)) return new Named(node.name, of);
    return refuse(`does not know .${node.name} of a tensor`);
  }

  gradientOf(tensor) {
    if (!tensor.isLeaf && !tensor.retains && !this.warned.has(this.line)) {
      this.warned.add(this.line); // Python shows a warning once for each line
      this.say("warning", NOT_A_LEAF);
    }
    return tensor.grad;
  }

  call(node) {
    const of = this.value(node.of);
    const args = [], named = { __proto__: null };
    for (const { key, value } of node.args) {
      if (!key && Object.keys(named).length) refuse("takes arguments with a name last");
      if (key) named[key] = this.value(value); else args.push(this.value(value));
    }
    this.mark(node);
    if (!(of instanceof Named)) refuse("calls functions of torch and methods of tensors only");
    if (of.name === "print") return this.print(args, named);
    if (of.name === "range") return this.range(args, named);
    if (of.name === "torch.tensor") return this.tensor(args, named);
    if (of.name === "torch.no_grad") { this.only(of, args, named, 0, []); return NO_GRAD; }
    if (of.name === "torch.where") return this.where(of, args, named);
    if (of.name.startsWith("torch.")) {
      const [first, ...rest] = args;
      if (!isTensor(first)) refuse(`gives a tensor to ${of.name} first`);
      return this.method(of.name.slice("torch.".length), first, rest, named);
    }
    return this.method(of.name, of.of, args, named);
  }

  only(of, args, named, most, keys) {
    const unknown = Object.keys(named).find(key => !keys.includes(key));
    if (unknown) refuse(`does not know the argument ${unknown} of ${of.name ?? of}`);
    if (args.length > most) refuse(`does not know that many arguments of ${of.name ?? of}`);
  }

  print(args, named) {
    this.only("print", [], named, 0, []);
    if (this.output.length >= LINES) refuse(`shows up to ${LINES} lines of output`);
    this.say("out", args.map(each => this.shown(each)).join(" "));
    return null;
  }

  range(args, named) {
    this.only("range", args, named, 3, []);
    if (!args.length || !args.every(isInt)) refuse("takes one to three whole numbers for range");
    const [start, stop, step] = args.length === 1 ? [0n, args[0], 1n] : [args[0], args[1], args[2] ?? 1n];
    if (step === 0n) throw new Raised("ValueError", "range() arg 3 must not be zero");
    return new Range(start, stop, step);
  }

  tensor(args, { requires_grad: requires = false, ...named }) {
    this.only("torch.tensor", args, named, 1, []);
    if (args.length !== 1 || typeof requires !== "boolean") refuse("takes torch.tensor(numbers) and torch.tensor(numbers, requires_grad=True)");
    const shape = [], numbers = [];
    this.collect(args[0], 0, shape, numbers);
    if (!numbers.length) refuse("does not know empty tensors");
    if (numbers.every(isInt)) {
      if (requires) throw runtime("Only Tensors of floating point and complex dtype can require gradients");
      refuse("knows tensors of float32 only: write 1.0 instead of 1");
    }
    return new Tensor(shape, Float32Array.from(numbers, Number), { requiresGrad: requires });
  }

  collect(value, depth, shape, numbers) {
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
    for (const each of value) this.collect(each, depth + 1, shape, numbers);
  }

  where(of, args, named) {
    this.only(of, args, named, 3, []);
    const [condition, ...branches] = args;
    if (args.length !== 3 || condition?.dtype !== "bool" || !branches.every(each => isTensor(each) || isNumber(each)) || !branches.some(isTensor)) refuse("takes torch.where(comparison, a, b), with a tensor among a and b");
    const [a, b] = branches.map(each => (isTensor(each) ? this.floating(each) : this.plain(each)));
    for (const each of [a, b]) this.record.note(each);
    return this.operations.where(condition, a, b);
  }

  // A plain number that an operation makes a tensor of first.
  plain(value) {
    const found = this.wrapped(value);
    found.made = true;
    return found;
  }

  method(name, of, args, named) {
    switch (name) {
      case "backward": return this.backward(of, args, named);
      case "item": this.only(name, args, named, 0, []); return this.item(of);
      case "tolist": this.only(name, args, named, 0, []); return this.list(of);
      case "retain_grad": this.only(name, args, named, 0, []); return this.retain(of);
      case "zero_": this.only(name, args, named, 0, []); return this.zero(of);
    }
    this.floating(of);
    if (METHODS[name] === "exponent") {
      const exponent = args[0] ?? named.exponent;
      this.only(name, args, named, 1, args.length ? [] : ["exponent"]);
      return this.operations.power(of, this.exponent(exponent));
    }
    if (METHODS[name] === "dims") return this.operations[name](of, this.dims(name, of, args, named));
    this.only(name, args, named, 0, []);
    return this.operations[name](of);
  }

  dims(name, of, args, named) {
    this.only(name, args, named, 2, ["dim", "keepdim"]);
    const dim = args[0] ?? named.dim, keep = args[1] ?? named.keepdim ?? false;
    if (dim === undefined && !("keepdim" in named)) return { keep: false };
    if (!isInt(dim) || typeof keep !== "boolean") refuse(`takes one whole number as dim of ${name}, and keepdim=True with it`);
    const count = of.shape.length || 1, found = Number(dim);
    if (found < -count || found >= count) throw new Raised("IndexError", `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${dim})`);
    return { dims: [found < 0 ? found + count : found], written: dim, keep };
  }

  item(tensor) {
    if (tensor.data.length !== 1) throw runtime(`a Tensor with ${tensor.data.length} elements cannot be converted to Scalar`);
    this.record.note(tensor);
    return tensor.dtype === "bool" ? Boolean(tensor.data[0]) : tensor.data[0];
  }

  list(tensor) {
    const values = Array.from(tensor.data, each => (tensor.dtype === "bool" ? Boolean(each) : each));
    if (!tensor.shape.length) return values[0];
    if (tensor.shape.length === 1) return values;
    return Array.from({ length: tensor.shape[0] }, (_, row) => values.slice(row * tensor.shape[1], (row + 1) * tensor.shape[1]));
  }

  retain(tensor) {
    if (!tensor.needsGrad) throw runtime("can't retain_grad on Tensor that has requires_grad=False");
    if (tensor.node) { tensor.retains = true; tensor.node.retained = tensor; }
    return null;
  }

  zero(tensor) {
    if (tensor.node || (this.operations.gradient && tensor.requiresGrad)) refuse("fills gradients with zeros only: x.grad.zero_()");
    tensor.data.fill(0);
    tensor.storage.version += 1;
    return tensor;
  }

  backward(root, args, named) {
    this.only("backward", args, named, 2, ["gradient", "retain_graph"]);
    const gradient = args[0] ?? named.gradient ?? null, retain = args[1] ?? named.retain_graph ?? false;
    if ((gradient !== null && (!isTensor(gradient) || gradient.dtype === "bool")) || typeof retain !== "boolean") refuse("takes backward(), backward(gradient=tensor) and backward(retain_graph=True)");
    if (gradient?.needsGrad) refuse("takes a gradient that needs no gradient itself");
    const seed = checkGradient(root, gradient), start = targetOf(root);
    const gradientMode = this.operations.gradient;
    const pass = this.record.pass(root, start, seed, this.place);
    this.operations.gradient = false;
    try {
      backward(start, seed, retain, this.traced, pass);
    } catch (error) {
      if (error instanceof Raised) pass.error = `${error.type}: ${error.message}`;
      throw error;
    } finally { this.operations.gradient = gradientMode; }
    return null;
  }
}

class Range {
  constructor(start, stop, step) { Object.assign(this, { start, stop, step }); }
}

// A function, or a method of a tensor.
class Named {
  constructor(name, of) { Object.assign(this, { name, of }); }
}

const TORCH = Symbol("torch"), NO_GRAD = Symbol("no_grad");
// The other names that Python knows without an import.
const BUILTINS = new Set("abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow property quit repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __build_class__ __builtins__ __debug__ __doc__ __file__ __import__ __loader__ __name__ __package__ __spec__ __cached__ __annotations__ Ellipsis NotImplemented".split(" "));
const EXCEPTION = /^(?=[A-Z])\w*(?:Error|Warning|Exception|Group|Exit|Interrupt|Iteration)$/;

// The significant bits of a float as a whole number.
function bits(value) {
  let whole = Math.abs(value);
  if (!Number.isFinite(whole) || whole === 0) return whole;
  while (!Number.isInteger(whole)) whole *= 2;
  while (whole % 2 === 0) whole /= 2;
  return whole;
}


export const run = (source, functions) => new Interpreter(source, functions).run();
