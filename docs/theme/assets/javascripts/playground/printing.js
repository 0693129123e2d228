// Tensors and other values as PyTorch and Python print them.
import { fixed, floatText, scientific } from "./numbers.js";
import { Tensor } from "./tensor.js";

const WIDTH = 80, PLACES = 4;

// How the numbers of a tensor are written: each as wide as the widest.
function formatter(numbers) {
  const given = numbers.filter(each => Number.isFinite(each) && each !== 0);
  if (!given.length) return padded(each => fixed(each, 0) + (Number.isFinite(each) ? "." : ""), 1);
  const sizes = given.map(Math.abs), smallest = Math.min(...sizes), largest = Math.max(...sizes);
  const whole = given.every(Number.isInteger);
  if (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4) return padded(each => scientific(each, PLACES), widest(given, each => scientific(each, PLACES)));
  if (whole) return padded(each => fixed(each, 0) + (Number.isFinite(each) ? "." : ""), widest(given, each => `${fixed(each, 0)}.`));
  return padded(each => fixed(each, PLACES), widest(given, each => fixed(each, PLACES)));
}

const widest = (numbers, text) => Math.max(1, ...numbers.map(each => text(each).length));
const padded = (text, width) => Object.assign(each => text(each).padStart(width), { width });

function numbersText(tensor, indent) {
  const data = Array.from(tensor.data);
  const words = tensor.dtype === "bool" && data.map(each => (each ? "True" : "False"));
  const format = words ? padded(each => (each ? "True" : "False"), Math.max(...words.map(each => each.length))) : formatter(data);
  if (!tensor.shape.length) return format(data[0]);
  const columns = tensor.shape.at(-1);
  const row = (from, indent) => {
    const each = Math.max(1, Math.floor((WIDTH - indent) / (format.width + 2)));
    const lines = [];
    for (let at = 0; at < columns; at += each) lines.push(data.slice(from + at, from + Math.min(at + each, columns)).map(format).join(", "));
    return `[${lines.join(`,\n${" ".repeat(indent + 1)}`)}]`;
  };
  if (tensor.shape.length === 1) return row(0, indent);
  return `[${Array.from({ length: tensor.shape[0] }, (_, at) => row(at * columns, indent + 1)).join(`,\n${" ".repeat(indent + 1)}`)}]`;
}

// The text of a tensor; without `history`, as that of a copy without grad_fn.
export function tensorText(tensor, history = true) {
  if (tensor.wrapped !== undefined) return typeof tensor.wrapped === "bigint" ? `tensor(${tensor.wrapped})` : `tensor(${formatter([tensor.wrapped])(tensor.wrapped)}, dtype=torch.float64)`;
  const prefix = "tensor(", numbers = numbersText(tensor, prefix.length);
  const suffix = !history ? null : tensor.node ? `grad_fn=<${tensor.node.name}>` : tensor.requiresGrad ? "requires_grad=True" : null;
  if (!suffix) return `${prefix}${numbers})`;
  const whole = prefix + numbers, last = whole.length - whole.lastIndexOf("\n") + 1;
  return `${whole},${last + suffix.length + 2 > WIDTH ? `\n${" ".repeat(prefix.length)}` : " "}${suffix})`;
}

// The same on one line.
export const lineText = tensor => tensorText(tensor, false).split(/\s+/).join(" ").replaceAll("[ ", "[").replaceAll("( ", "(");

export const isInt = value => typeof value === "bigint";

export function text(value) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (isInt(value)) return `${value}`;
  if (typeof value === "number") return floatText(value);
  if (value instanceof Tensor) return tensorText(value);
  if (Array.isArray(value)) return `[${value.map(each => (typeof each === "string" ? quoted(each) : text(each))).join(", ")}]`;
  return value;
}

const quoted = value => {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  return mark + value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll(mark, `\\${mark}`) + mark;
};
