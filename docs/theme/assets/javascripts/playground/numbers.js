// Numbers as Python writes and rounds them. A Python int is a BigInt here, a float a number.

// An exact decimal: the digits of value * 10**places, rounded half to even as C does it, with sign apart.
function scaled(value, places) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = Number(bits >> 52n), fraction = bits & ((1n << 52n) - 1n);
  let top = exponent ? fraction | (1n << 52n) : fraction, bottom = 1n;
  const shift = (exponent || 1) - 1075;
  if (shift >= 0) top <<= BigInt(shift); else bottom <<= BigInt(-shift);
  if (places >= 0) top *= 10n ** BigInt(places); else bottom *= 10n ** BigInt(-places);
  const whole = top / bottom, rest = 2n * (top % bottom);
  return whole + (rest > bottom || (rest === bottom && whole & 1n) ? 1n : 0n);
}

const sign = value => (value < 0 || Object.is(value, -0) ? "-" : "");
const special = value => (Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf");

// f"{value:.{places}f}"
export function fixed(value, places) {
  if (!Number.isFinite(value)) return special(value);
  const digits = `${scaled(value, places)}`.padStart(places + 1, "0");
  const cut = digits.length - places;
  return sign(value) + digits.slice(0, cut) + (places ? `.${digits.slice(cut)}` : "");
}

// f"{value:.{places}e}"
export function scientific(value, places) {
  if (!Number.isFinite(value)) return special(value);
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  let digits = `${scaled(value, places - exponent)}`;
  if (value !== 0 && digits.length !== places + 1) { // the logarithm was off by one, or it rounds to the next power
    exponent += digits.length > places + 1 ? 1 : -1;
    digits = `${scaled(value, places - exponent)}`;
  }
  digits = digits.padEnd(places + 1, "0");
  const power = `${Math.abs(exponent)}`.padStart(2, "0");
  return `${sign(value)}${digits[0]}${places ? `.${digits.slice(1)}` : ""}e${exponent < 0 ? "-" : "+"}${power}`;
}

// The fewest digits that give the number again. Above a power of two the numbers stand further apart than below it,
// so there the next larger decimal may do it where the nearest does not.
function shortest(value) {
  for (let places = 0; ; places += 1) {
    const text = scientific(value, places), [digits, power] = text.split("e");
    const above = `${BigInt(digits.replace(".", "")) + 1n}`;
    if (Number(text) === value) return text;
    if (places && above.length === places + 1 && Number(`${above[0]}.${above.slice(1)}e${power}`) === value) return `${above[0]}.${above.slice(1)}e${power}`;
  }
}

// repr(value) of a float
export function floatText(value) {
  if (!Number.isFinite(value)) return special(value);
  const [digits, power] = shortest(Math.abs(value)).split("e");
  const exponent = Number(power);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${sign(value)}${digits}e${exponent < 0 ? "-" : "+"}${`${Math.abs(exponent)}`.padStart(2, "0")}`;
  }
  const plain = digits.replace(".", "");
  if (exponent < 0) return `${sign(value)}0.${"0".repeat(-exponent - 1)}${plain}`;
  const whole = plain.padEnd(exponent + 1, "0");
  return `${sign(value)}${whole.slice(0, exponent + 1)}.${whole.slice(exponent + 1) || "0"}`;
}

// a * b + c in float32, rounded once: the product is exact in a double. Where the sum in a double lies in the
// middle between two float32 numbers, what was lost of it decides.
export function fusedMultiplyAdd(a, b, c) {
  const product = a * b, sum = product + c;
  const from = sum - product;
  const lost = product - (sum - from) + (c - from);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, sum);
  const bits = view.getBigInt64(0);
  if (lost && (bits & 0x1fffffffn) === 0x10000000n) view.setBigInt64(0, bits + (sum > 0 === lost > 0 ? 1n : -1n));
  return Math.fround(view.getFloat64(0));
}
