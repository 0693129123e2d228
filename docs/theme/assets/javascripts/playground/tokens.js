// A program as a list of tokens: { kind, text, line, start, end }, with the indentation as tokens of its own.
import { refuse } from "./errors.js";

const LETTERS = 20_000;
const PATTERN = /(?<space>[ ]+|#[^\n]*|\\\n)|(?<newline>\n)|(?<string>f?"(?:[^"\\\n]|\\.)*"|f?'(?:[^'\\\n]|\\.)*')|(?<number>(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign>\*\*=|\/\/=|\*\*|\/\/|[-+*\/%@]=|[=!<>]=|[-+*\/%@<>=()[\],.:{}])/y;
const NUMBER = /^(?:0+|[1-9]\d*|\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)$/;

export function tokens(source) {
  if (source.length > LETTERS) refuse(`takes programs of up to ${LETTERS} letters, and this one has ${source.length}`, 1);
  const text = source.endsWith("\n") ? source : source + "\n";
  const found = [], indents = [0];
  let line = 1, open = 0, at = 0, fresh = true;
  const add = (kind, text, start, end) => found.push({ kind, text, line, start, end });

  function indentation() {
    const width = /^ */.exec(text.slice(at, at + LETTERS))[0].length;
    if (text[at + width] === "\t") refuse("expects spaces as indentation, and no tabs", line);
    if ("\n#".includes(text[at + width])) return; // an empty line has no indentation
    fresh = false;
    if (width > indents.at(-1)) { indents.push(width); add("indent", "", at, at); }
    while (width < indents.at(-1)) { indents.pop(); add("dedent", "", at, at); }
    if (width !== indents.at(-1)) refuse("expects the indentation of a line above here", line);
  }

  while (at < text.length) {
    if (fresh && !open) indentation();
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match) refuse(`does not read ${JSON.stringify(String.fromCodePoint(text.codePointAt(at)))} here`, line);
    const { space, newline, string, number, name, sign } = match.groups;
    const end = at + match[0].length;
    if (number !== undefined && (!NUMBER.test(number) || /\w/.test(text[end] ?? ""))) refuse(`does not read the number ${/^[\w.]+/.exec(text.slice(at))[0]}`, line);
    if (newline) {
      if (!open && found.length && !["newline", "indent", "dedent"].includes(found.at(-1).kind)) add("newline", "", at, end);
      line += 1;
      fresh = true;
    } else if (space === "\\\n") line += 1;
    else if (!space) {
      if (sign && "([{".includes(sign)) open += 1;
      if (sign && ")]}".includes(sign)) open = Math.max(0, open - 1);
      add(string ? "string" : number ? "number" : name ? "name" : "sign", match[0], at, end);
    }
    at = end;
  }
  while (indents.pop() > 0) add("dedent", "", at, at);
  add("end", "", at, at);
  return found;
}
