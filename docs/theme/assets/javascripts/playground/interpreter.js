// Runs a program, statement by statement. What it prints, warns and raises is what Python would show.
import { dimsOf, exponentOf, floating, only, plain, rangeOf, tensorOf, wrapped } from "./arguments.js";
import { COMPARISONS, calculate, joined, mismatch } from "./arithmetic.js";
import { backward, checkGradient, targetOf, tracing } from "./autograd.js";
import { Raised, Refused, refuse, runtime } from "./errors.js";
import { FUNCTIONS, matrixProduct, transpose } from "./kernels.js";
import { fixed, fusedMultiplyAdd } from "./numbers.js";
import { Operations } from "./operations.js";
import { parse } from "./parser.js";
import { Record } from "./record.js";
import { NO_GRAD, Named, Range, TORCH, isNumber, isTensor, listOf, shown, typeOf } from "./values.js";

const STEPS = 50_000, LINES = 500, VALUES = 1000;

const NOT_A_LEAF = "UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information.";

const METHODS = {
  __proto__: null,
  exp: 0, log: 0, sin: 0, cos: 0, tanh: 0, sigmoid: 0, relu: 0, abs: 0, detach: 0, max: 0,
  sum: "dims", mean: "dims", amax: "dims", pow: "exponent",
};
const OPERATORS = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "**": "power", "@": "matmul" };
const SWAPPED = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

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
      if (!isTensor(value) && !isNumber(value)) throw mismatch(`${node.sign}=`, before, value);
      if (before.dtype === "bool" || value?.dtype === "bool") refuse("does not calculate with booleans", node.line);
      if (node.sign === "**") refuse("does not know **= for tensors", node.line);
      this.operations.inPlace(before, OPERATORS[node.sign], isTensor(value) ? value : wrapped(value));
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
      case "string": return joined(node.parts.map(part => (typeof part === "string" ? part : this.formatted(part))).join(""));
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
    if (places === null) return shown(value);
    if (!isNumber(value)) throw new Raised("TypeError", `unsupported format string passed to ${typeOf(value)}.__format__`);
    return fixed(Number(value), places);
  }

  unary(node) {
    const value = this.value(node.of);
    this.mark(node);
    if (node.sign === "not") return !this.truth(value);
    if (isTensor(value) && node.sign === "-") return this.operations.negate(floating(value));
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
    return isTensor(left) || isTensor(right) ? this.withTensor(sign, left, right, shown) : calculate(sign, left, right, shown);
  }

  withTensor(sign, left, right, shown) {
    for (const each of [left, right]) {
      if (each === null && (sign === "@" || COMPARISONS[sign])) refuse("does not compare with None");
      if (each === null) throw mismatch(shown, left, right);
      if (!isTensor(each) && !isNumber(each)) refuse("calculates with numbers and tensors only");
      if (isTensor(each)) floating(each);
    }
    if (sign === "@" && !(isTensor(left) && isTensor(right))) refuse("multiplies two tensors with @");
    if (sign === "**") {
      if (isTensor(right)) refuse("takes a plain number as exponent");
      return this.operations.power(left, exponentOf(right));
    }
    const [a, b] = [left, right].map(each => (isTensor(each) ? each : wrapped(each)));
    if (sign !== "@") for (const each of [a, b]) this.record.note(each); // also where the operation then raises
    if (COMPARISONS[sign]) return this.operations.compare(a, b, COMPARISONS[sign], a.wrapped === undefined ? sign : SWAPPED[sign] ?? sign);
    const name = OPERATORS[sign];
    if (!name) refuse(`does not know ${sign} for tensors`);
    if (sign === "*" && a.wrapped !== undefined) return this.operations.multiply(b, a); // torch takes the tensor first
    if (sign === "+" && a.wrapped !== undefined) return this.operations.add(b, a);
    return this.operations[name](a, b);
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
    if (of.name === "range") return rangeOf(args, named);
    if (of.name === "torch.tensor") return tensorOf(args, named);
    if (of.name === "torch.no_grad") { only(of, args, named, 0, []); return NO_GRAD; }
    if (of.name === "torch.where") return this.where(of, args, named);
    if (of.name.startsWith("torch.")) {
      const [first, ...rest] = args;
      if (!isTensor(first)) refuse(`gives a tensor to ${of.name} first`);
      return this.method(of.name.slice("torch.".length), first, rest, named);
    }
    return this.method(of.name, of.of, args, named);
  }

  print(args, named) {
    only("print", [], named, 0, []);
    if (this.output.length >= LINES) refuse(`shows up to ${LINES} lines of output`);
    this.say("out", args.map(each => shown(each)).join(" "));
    return null;
  }

  where(of, args, named) {
    only(of, args, named, 3, []);
    const [condition, ...branches] = args;
    if (args.length !== 3 || condition?.dtype !== "bool" || !branches.every(each => isTensor(each) || isNumber(each)) || !branches.some(isTensor)) refuse("takes torch.where(comparison, a, b), with a tensor among a and b");
    const [a, b] = branches.map(each => (isTensor(each) ? floating(each) : plain(each)));
    for (const each of [a, b]) this.record.note(each);
    return this.operations.where(condition, a, b);
  }

  method(name, of, args, named) {
    switch (name) {
      case "backward": return this.backward(of, args, named);
      case "item": only(name, args, named, 0, []); return this.item(of);
      case "tolist": only(name, args, named, 0, []); return listOf(of);
      case "retain_grad": only(name, args, named, 0, []); return this.retain(of);
      case "zero_": only(name, args, named, 0, []); return this.zero(of);
    }
    floating(of);
    if (METHODS[name] === "exponent") {
      const exponent = args[0] ?? named.exponent;
      only(name, args, named, 1, args.length ? [] : ["exponent"]);
      return this.operations.power(of, exponentOf(exponent));
    }
    if (METHODS[name] === "dims") return this.operations[name](of, dimsOf(name, of, args, named));
    only(name, args, named, 0, []);
    return this.operations[name](of);
  }

  item(tensor) {
    if (tensor.data.length !== 1) throw runtime(`a Tensor with ${tensor.data.length} elements cannot be converted to Scalar`);
    this.record.note(tensor);
    return tensor.dtype === "bool" ? Boolean(tensor.data[0]) : tensor.data[0];
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
    only("backward", args, named, 2, ["gradient", "retain_graph"]);
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

// The other names that Python knows without an import.
const BUILTINS = new Set("abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow property quit repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __build_class__ __builtins__ __debug__ __doc__ __file__ __import__ __loader__ __name__ __package__ __spec__ __cached__ __annotations__ Ellipsis NotImplemented".split(" "));
const EXCEPTION = /^(?=[A-Z])\w*(?:Error|Warning|Exception|Group|Exit|Interrupt|Iteration)$/;

export const run = (source, functions) => new Interpreter(source, functions).run();
