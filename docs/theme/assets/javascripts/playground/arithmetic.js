// What Python calculates with plain numbers and texts.
import { Raised, refuse } from "./errors.js";
import { isInt } from "./printing.js";
import { Named, TORCH, isNumber, typeOf } from "./values.js";

const LETTERS = 20_000, DIGITS = 4096n;

export const COMPARISONS = {
  "<": (a, b) => a < b, ">": (a, b) => a > b, "<=": (a, b) => a <= b, ">=": (a, b) => a >= b, "==": (a, b) => a === b, "!=": (a, b) => a !== b,
};

export function calculate(sign, left, right, shown) {
  if (COMPARISONS[sign]) return compared(sign, left, right);
  if (typeof left === "string" && typeof right === "string" && sign === "+") return joined(left + right);
  if (typeof left === "boolean" || typeof right === "boolean") refuse("does not calculate with booleans");
  if (!isNumber(left) || !isNumber(right)) throw mismatch(shown, left, right);
  return isInt(left) && isInt(right) && sign !== "/" && !(sign === "**" && right < 0n) ? integers(sign, left, right) : floats(sign, float(left), float(right), isInt(left) && isInt(right));
}

export function joined(words) {
  if (words.length > LETTERS) refuse(`holds texts of up to ${LETTERS} letters`);
  return words;
}

export function mismatch(sign, left, right) {
  if ([left, right].some(each => Array.isArray(each) || typeof each === "string" || typeof each === "function" || each instanceof Named || each === TORCH)) refuse("calculates with numbers and tensors only");
  return new Raised("TypeError", `unsupported operand type(s) for ${sign === "**" ? "** or pow()" : sign}: '${typeOf(left)}' and '${typeOf(right)}'`);
}

function float(value) {
  const number = Number(value);
  if (!Number.isFinite(number) && isInt(value)) refuse("holds whole numbers of up to 300 digits as a float");
  return number;
}

function compared(sign, left, right) {
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

function integers(sign, a, b) {
  const divided = () => {
    if (b === 0n) throw new Raised("ZeroDivisionError", sign === "%" ? "integer modulo by zero" : "integer division or modulo by zero");
    const quotient = a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
    return sign === "//" ? quotient : a - quotient * b;
  };
  if (sign === "**" && b > DIGITS) refuse("takes whole exponents of up to 4096");
  const found = { "+": () => a + b, "-": () => a - b, "*": () => a * b, "**": () => a ** b, "//": divided, "%": divided }[sign];
  if (!found) throw mismatch(sign, a, b);
  const value = found();
  if (value > 10n ** DIGITS || value < -(10n ** DIGITS)) refuse("holds whole numbers of up to 4096 digits");
  return value;
}

function floats(sign, a, b, whole) {
  if (sign === "/" && b === 0) throw new Raised("ZeroDivisionError", whole ? "division by zero" : "float division by zero");
  if (sign === "//" || sign === "%") refuse(`knows ${sign} for whole numbers only`);
  const found = { "+": () => a + b, "-": () => a - b, "*": () => a * b, "/": () => a / b, "**": () => floatPower(a, b) }[sign];
  if (!found) throw mismatch(sign, a, b);
  return found();
}

// Powers of floats are rounded as the C library of the machine does it; those that are exact need no rounding.
function floatPower(a, b) {
  const exponent = Math.abs(b);
  let value = 1;
  if (Number.isInteger(b) && exponent <= 64) for (let count = 0; count < exponent; count += 1) value *= a;
  const exact = Number.isInteger(b) && exponent <= 64 && Number.isSafeInteger(bits(a) ** exponent) && Number.isFinite(value) && (b >= 0 || bits(value) === 1);
  if (!exact || (a !== 0 && Math.abs(value) < 1e-290) || (b < 0 && a === 0)) refuse("takes powers of plain numbers only where the result is exact; a tensor has no such limit");
  return b < 0 ? 1 / value : value;
}

// The significant bits of a float as a whole number.
function bits(value) {
  let whole = Math.abs(value);
  if (!Number.isFinite(whole) || whole === 0) return whole;
  while (!Number.isInteger(whole)) whole *= 2;
  while (whole % 2 === 0) whole /= 2;
  return whole;
}
