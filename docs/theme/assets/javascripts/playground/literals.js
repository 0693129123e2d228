// The numbers in a program, and one of them made larger or smaller by steps of its last digit.
import { tokens } from "./tokens.js";

const OPERANDS = ["number", "name", "string"];

// Every number with its place; a sign that belongs to it is part of it.
export function literals(source) {
  let list;
  try { list = tokens(source); } catch { return []; }
  return list.flatMap((token, at) => {
    if (token.kind !== "number") return [];
    const sign = list[at - 1], before = list[at - 2];
    const signed = sign?.text === "-" && sign.end === token.start && !(before && (OPERANDS.includes(before.kind) || ")]".includes(before.text || " ")));
    return [{ start: signed ? sign.start : token.start, end: token.end, text: (signed ? "-" : "") + token.text }];
  });
}

export const literalAt = (source, place) => literals(source).find(({ start, end }) => start <= place && place <= end) ?? null;

export function moved(text, steps) {
  const [, mantissa, power] = /^(-?[\d._]+)(e.*)?$/i.exec(text);
  const places = mantissa.split(".")[1]?.length ?? 0;
  const scale = 10 ** places, value = Math.round(Number(mantissa.replaceAll("_", "")) * scale) + steps;
  return `${value < 0 ? "-" : ""}${(Math.abs(value) / scale).toFixed(places)}${mantissa.endsWith(".") ? "." : ""}${power ?? ""}`;
}
