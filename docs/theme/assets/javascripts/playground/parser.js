// The tokens of a program as a tree. What lies outside of the subset is refused by name.
import { refuse } from "./errors.js";
import { tokens } from "./tokens.js";

const DEPTH = 60; // of brackets and blocks inside each other
const OUTSIDE = new Set("and as assert async await break class continue def del elif else except finally from global if import in is lambda nonlocal not or raise return try while with yield for pass None True False".split(" "));
const REFUSED = {
  __proto__: null,
  def: "functions of your own", class: "classes", while: "while loops: use for", try: "try", import: "modules other than torch", from: "modules other than torch",
  lambda: "lambda", del: "del", global: "global", assert: "assert", raise: "raise", return: "return", break: "break", continue: "continue",
  async: "async", await: "await", yield: "yield", nonlocal: "nonlocal", except: "except", finally: "finally", is: "is", as: "as",
};
const LEVELS = [["or"], ["and"], ["not"], ["<", ">", "<=", ">=", "==", "!="], ["+", "-"], ["*", "/", "//", "%", "@"]];

export function parse(source) {
  const list = tokens(source);
  let at = 0, depth = 0;
  const peek = (...texts) => (list[at].kind === "sign" || list[at].kind === "name") && texts.includes(list[at].text);
  const take = () => list[at++];
  const accept = (...texts) => (peek(...texts) ? take() : null);

  function wrong(token = list[at]) {
    if (token.kind === "name" && REFUSED[token.text]) refuse(`does not know ${REFUSED[token.text]}`, token.line);
    const shown = token.text.trim() ? `${JSON.stringify(token.text)} here` : "this line to its end";
    return refuse(`does not read ${shown}`, token.line);
  }
  const expect = text => accept(text) ?? wrong();

  function deeper(read) {
    if (++depth > DEPTH) refuse(`reads brackets and blocks up to ${DEPTH} deep`, list[at].line);
    const found = read();
    depth -= 1;
    return found;
  }

  // A node of the tree, with the place of its text: from a token, or a node, to the token before the next.
  const node = (kind, first, values) => ({ kind, line: first.line, start: first.start, end: list[at - 1].end, ...values });

  function name() {
    const token = take();
    if (token.kind !== "name" || OUTSIDE.has(token.text)) wrong(token);
    return token.text;
  }

  function atom() {
    const token = take();
    if (token.kind === "number") return node("number", token, { value: /[.eE]/.test(token.text) ? Number(token.text) : BigInt(token.text) });
    if (token.kind === "string") return node("string", token, { parts: string(token) });
    if (token.kind === "name" && ["None", "True", "False"].includes(token.text)) return node("constant", token, { value: { None: null, True: true, False: false }[token.text] });
    if (token.kind === "name" && !OUTSIDE.has(token.text)) return node("name", token, { name: token.text });
    if (token.text === "(" && token.kind === "sign") {
      const inner = deeper(expression);
      if (peek(",")) refuse("does not know tuples", token.line);
      expect(")");
      return { ...inner, outer: token.start }; // whoever continues it begins at the bracket
    }
    if (token.text === "[" && token.kind === "sign") {
      const items = deeper(() => separated("]", expression));
      return node("list", token, { items });
    }
    if (token.text === "{") refuse("does not know dictionaries and sets", token.line);
    return wrong(token);
  }

  function separated(end, read) {
    const found = [];
    while (!accept(end)) {
      found.push(read());
      if (peek("for")) refuse("does not know comprehensions", list[at].line);
      if (!accept(",") && !peek(end)) wrong();
    }
    return found;
  }

  function argument() {
    if (list[at].kind === "name" && list[at + 1].text === "=" && list[at + 1].kind === "sign") {
      const key = name();
      take();
      return { key, value: expression() };
    }
    if (peek("*", "**")) refuse("does not know arguments with a star", list[at].line);
    return { value: expression() };
  }

  // The text of `inner` with its brackets, if it has any: where a longer expression begins.
  const begins = inner => ({ line: inner.line, start: inner.outer ?? inner.start });

  function postfix() {
    let found = atom();
    for (let count = 0; ; count += 1) {
      if (count > DEPTH) refuse(`reads up to ${DEPTH} calls in a row`, found.line);
      const first = begins(found);
      if (accept(".")) { const attribute = name(); found = node("attribute", first, { of: found, name: attribute }); }
      else if (accept("(")) { const args = deeper(() => separated(")", argument)); found = node("call", first, { of: found, args }); }
      else if (peek("[")) refuse("does not know indexing", list[at].line);
      else return found;
    }
  }

  function power() {
    const base = postfix();
    if (!accept("**")) return base;
    const right = deeper(unary);
    return node("binary", begins(base), { sign: "**", left: base, right });
  }

  function unary() {
    const token = accept("-", "+");
    if (!token) return power();
    const of = deeper(unary);
    return node("unary", token, { sign: token.text, of });
  }

  function level(number) {
    if (number === LEVELS.length) return unary();
    const signs = LEVELS[number];
    if (signs[0] === "not") {
      const token = accept("not");
      if (!token) return level(number + 1);
      const of = deeper(() => level(number));
      return node("unary", token, { sign: "not", of });
    }
    let found = level(number + 1);
    for (let count = 0, token; (token = accept(...signs)); count += 1) {
      if (count > 200) refuse("reads sums of up to 200 parts", token.line);
      if (number === 3 && count) refuse("does not know chains of comparisons", token.line);
      const right = level(number + 1);
      found = node("binary", begins(found), { sign: token.text, left: found, right });
    }
    return found;
  }

  function expression() {
    const found = level(0);
    if (peek("if")) refuse("does not know if inside of an expression", list[at].line);
    if (peek("is", "in")) refuse(`does not know ${list[at].text} as an operator`, list[at].line);
    return found;
  }

  // The parts of a string: text, or an expression of an f-string with its format.
  function string(token) {
    const formatted = token.text[0] === "f";
    const inner = token.text.slice(formatted ? 2 : 1, -1);
    if (/\\[^nt\\'"]/.test(inner)) refuse("knows the escapes \\n, \\t, \\\\, \\' and \\\" only", token.line);
    const plain = text => text.replace(/\\(.)/g, (_, letter) => ({ n: "\n", t: "\t" })[letter] ?? letter);
    if (!formatted) return [plain(inner)];
    const parts = [];
    let rest = inner;
    while (rest) {
      const match = /^(?:\{\{|\}\}|[^{}]+|\{([^{}:!=]+)(?::([^{}]*))?\})/.exec(rest);
      if (!match) refuse("does not read this f-string", token.line);
      if (match[1] === undefined) parts.push(plain({ "{{": "{", "}}": "}" }[match[0]] ?? match[0]));
      else {
        const tree = parse(match[1].trim());
        if (tree.length !== 1 || tree[0].kind !== "expression") wrong(token);
        if (match[2] && !/^\.\d{1,2}f$/.test(match[2])) refuse(`knows formats such as .3f only, not ${match[2]}`, token.line);
        parts.push({ value: moved(tree[0].value, token), places: match[2] ? Number(match[2].slice(1, -1)) : null });
      }
      rest = rest.slice(match[0].length);
    }
    return parts;
  }

  // The expressions inside of a string stand on its line.
  function moved(tree, token) {
    const change = each => {
      if (Array.isArray(each)) return each.map(change);
      if (typeof each !== "object" || each === null) return each;
      const copy = Object.fromEntries(Object.entries(each).map(([key, value]) => [key, change(value)]));
      return "kind" in copy ? { ...copy, line: token.line, start: token.start, end: token.end } : copy;
    };
    return change(tree);
  }

  function block() {
    expect(":");
    if (list[at].kind !== "newline") return [simple()];
    take();
    if (list[at].kind !== "indent") refuse("expects an indented block here", list[at].line);
    take();
    const found = [];
    deeper(() => { while (list[at].kind !== "dedent") found.push(statement()); });
    take();
    return found;
  }

  function branch(token) {
    const test = expression(), body = block();
    const other = accept("elif");
    return node("if", token, { test, body, otherwise: other ? [deeper(() => branch(other))] : accept("else") ? block() : [] });
  }

  function statement() {
    const token = list[at];
    if (accept("if")) return branch(token);
    if (accept("for")) {
      const variable = name();
      if (peek(",")) refuse("does not know loops over pairs", token.line);
      expect("in");
      const over = expression(), body = block();
      if (peek("else")) refuse("does not know else after for", list[at].line);
      return node("for", token, { variable, over, body });
    }
    if (accept("with")) {
      const of = expression();
      if (peek(",", "as")) refuse("knows with torch.no_grad(): only", token.line);
      return node("with", token, { of, body: block() });
    }
    return simple();
  }

  function ended(found) {
    if (list[at].kind !== "newline") wrong();
    take();
    return found;
  }

  function simple() {
    const token = list[at];
    if (token.kind === "indent") refuse("expects no indentation here", token.line);
    if (peek("@")) refuse("does not know decorators", token.line);
    if (accept("pass")) return ended(node("pass", token, {}));
    if (peek("import")) {
      take();
      if (list[at].text !== "torch" || list[at + 1].kind !== "newline") refuse("knows import torch only", token.line);
      take();
      return ended(node("import", token, {}));
    }
    const target = expression();
    if (peek(",")) refuse("does not know tuples", token.line);
    if (peek(":")) refuse("does not know types of variables", token.line);
    const sign = accept("=", "+=", "-=", "*=", "/=", "**=", "//=", "%=", "@=");
    if (!sign) return ended(node("expression", token, { value: target }));
    const value = expression();
    if (peek("=")) refuse("does not know two targets of one assignment", token.line);
    const found = node(sign.text === "=" ? "assign" : "augmented", token, { target, sign: sign.text.slice(0, -1), value });
    if (target.kind !== "name" && target.kind !== "attribute") refuse("assigns to names, and to x.grad", token.line);
    return ended(found);
  }

  const found = [];
  while (list[at].kind !== "end") found.push(statement());
  return found;
}
