"""The tokens of a formula: numbers, letters, brackets, relations, in the place where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EQUAL, APPROXIMATE, UNEQUAL, UNKNOWN_RELATION, ARROW, MEMBER = "=", "~", "!=", "?", "->", "in"
LESS, AT_MOST, GREATER, AT_LEAST = "<", "<=", ">", ">="
RELATIONS = {
    **dict.fromkeys(["=", "\\triangleq", "\\coloneqq", "\\coloneq"], EQUAL),
    **dict.fromkeys(["\\approx", "\\simeq", "\\doteq", "\\approxeq", "≈", "≃"], APPROXIMATE),
    **dict.fromkeys(["<", "\\lt", "\\ll", "&lt;"], LESS),
    **dict.fromkeys([">", "\\gt", "\\gg", "&gt;"], GREATER),
    **dict.fromkeys(["\\le", "\\leq", "\\leqslant", "≤"], AT_MOST),
    **dict.fromkeys(["\\ge", "\\geq", "\\geqslant", "≥"], AT_LEAST),
    **dict.fromkeys(["\\ne", "\\neq", "≠"], UNEQUAL),
    **dict.fromkeys(["\\equiv", "\\sim", "\\cong", "\\propto", "\\asymp", "≡"], UNKNOWN_RELATION),
    **dict.fromkeys(["\\nless", "\\ngtr", "\\nleq", "\\ngeq", "\\mid", "\\nmid", "\\prec", "\\succ"], UNKNOWN_RELATION),
    **dict.fromkeys(
        ["\\to", "\\rightarrow", "\\longrightarrow", "\\Rightarrow", "\\Longrightarrow", "\\implies"], ARROW
    ),
    **dict.fromkeys(
        ["\\iff", "\\Leftrightarrow", "\\leadsto", "\\rightsquigarrow", "\\hookrightarrow", "→", "⇒", "⟶"], ARROW
    ),
    **dict.fromkeys(["\\in", "\\notin", "\\ni", "∈"], MEMBER),
}
BREAKS = {",", ";", ":", "\\quad", "\\qquad", "\\mapsto", "\\longmapsto"}
BREAKS |= {"\\colon", "\\pm", "\\mp", "±"}
"""What ends an equation: the next one on the line is another."""
OPENING = {
    "(": ")",
    "[": "]",
    "{": "}",
    "\\{": "\\}",
    "\\lfloor": "\\rfloor",
    "\\lceil": "\\rceil",
    "\\langle": "\\rangle",
}
CLOSING = frozenset(OPENING.values())
LETTERS = _words(
    r"""
    \alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa \lambda \mu \nu \xi
    \rho \varrho \sigma \tau \upsilon \phi \varphi \chi \psi \omega \Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma
    \Upsilon \Phi \Psi \Omega \partial \nabla \ell \hbar \Re \Im \bar \hat \tilde \vec \dot \ddot \widehat
    \widetilde \prime \emptyset
    """
)
"""What stands for a quantity: a side with one of these in it is no expression of numbers."""
DRESS = frozenset(
    [
        "\\left",
        "\\right",
        "\\big",
        "\\Big",
        "\\bigg",
        "\\Bigg",
        "\\bigl",
        "\\bigr",
        "\\Bigl",
        "\\Bigr",
        "\\biggl",
        "\\biggr",
        "\\Biggl",
        "\\Biggr",
        "\\middle",
        "\\boxed",
        "\\underline",
        "\\overline",
        "\\cancel",
        "\\displaystyle",
        "\\textstyle",
        "\\scriptstyle",
        "\\limits",
        "\\nolimits",
        "\\bf",
        "\\rm",
        "\\it",
        "\\tt",
        "\\mathbf",
        "\\mathrm",
        "\\mathit",
        "\\mathsf",
        "\\mathtt",
        "\\boldsymbol",
        "\\bm",
        "\\text",
        "\\textbf",
        "\\textit",
        "\\texttt",
        "\\textrm",
        "\\mbox",
        "\\mathstrut",
        "\\!",
        "\\,",
        "\\:",
        "\\;",
        "\\>",
        "~",
    ]
) | {"\\ "}
"""What changes how something looks, and not what it is."""
SAME = {
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "×": "\\times",
    "·": "\\cdot",
    "⋅": "\\cdot",
    "÷": "/",
    "∞": "\\infty",
    "√": "\\sqrt",
}
SAME |= {"π": "\\pi", "\\div": "/", "\\ast": "\\cdot", "*": "\\cdot", "\\lvert": "|", "\\rvert": "|", "\\vert": "|"}
SAME |= {"\\dfrac": "\\frac", "\\tfrac": "\\frac", "\\cfrac": "\\frac", "\\cdots": "\\dots", "\\ldots": "\\dots"}
SAME |= {"…": "\\dots", "⋯": "\\dots", "\\lVert": "\\|", "\\rVert": "\\|", "\\Vert": "\\|", "\\lbrace": "\\{"}
SAME |= {"\\rbrace": "\\}", "\\lbrack": "[", "\\rbrack": "]", "\\cr": "\\\\"}
MATRICES = frozenset(["matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix"])
_GROUP = r"(?:\s*(?:\\,|\{,\}|~)\s*\d{3}(?!\s*\d))*"
_DIGITS = r"\d(?:\s*\d)*"
TOKEN = re.compile(
    rf"(?P<number>{_DIGITS}{_GROUP}(?:\.{_DIGITS}{_GROUP}|\.(?!\s*$))?|\.{_DIGITS})"
    r"|(?P<row>\\\\(?:\[[^\[\]]*\])?)"
    r"|\\begin\{(?P<begin>\w+)\*?\}(?:\{[lcr|]+\})?|\\end\{(?P<end>\w+)\*?\}"
    r"|\\(?P<font>text(?!color)\w*|mbox|math(?:rm|tt|it|sf|bf)|operatorname\*?|boldsymbol|bm)\s*\{(?P<text>[^{}]*)\}"
    r"|(?P<hidden>\\(?:text)?color\s*\{\w+\}|\\(?:tag|label|phantom|hspace|vspace)\*?\{[^{}]*\}|%[^\n]*)"
    r"|\\not\s*(?P<not>=)|(?P<arrow>\\x(?:long)?(?:right|Right)arrow\s*(?:\[[^\[\]]*\])?\{[^{}]*\})"
    r"|\\(?:(?:stackrel|overset|underset)\s*\{(?:[^{}]|\{[^{}]*\})*\}|mathrel)\s*\{\s*(?P<stacked>=|\\approx|<|>)\s*\}"
    r"|(?P<command>\\[a-zA-Z]+|\\.|&lt;|&gt;)|(?P<letter>[^\W\d_]|')|(?P<other>[^\s])",
    re.DOTALL,
)
QUANTITY, NUMBER, FUNCTION, MARK = "quantity", "number", "function", "mark"
BREAK, ROW, BEGIN, END = "break", "row", "begin", "end"


@dataclass(frozen=True)
class Token:
    """A piece of a formula: its kind, what it means, and where its text starts and ends."""

    kind: str
    text: str
    start: int
    end: int


def tokens(tex: str, offset: int = 0) -> Iterator[Token]:
    """The tokens of `tex`, with what is only dress left out."""
    for match in TOKEN.finditer(tex):
        start, end = match.start() + offset, match.end() + offset
        group = match.lastgroup
        if group == "text":
            yield from _text(match, offset)
        elif group == "number":
            yield Token(NUMBER, re.sub(r"[^\d.]", "", match.group()), start, end)
        elif group == "row":
            yield Token(ROW, "\\\\", start, end)
        elif group in ("begin", "end"):
            yield Token(BEGIN if group == "begin" else END, match[group], start, end)
        elif group == "stacked":
            yield Token(MARK, match[group], start, end)
        elif group == "not":
            yield Token(MARK, "\\ne", start, end)
        elif group == "arrow":
            yield Token(MARK, "\\to", start, end)
        elif group in ("letter", "command", "other"):
            yield from _sign(match.group(), start, end)


def _sign(text: str, start: int, end: int) -> Iterator[Token]:
    text = SAME.get(text, text)
    if text in DRESS:
        return
    if text in BREAKS:
        yield Token(BREAK, text, start, end)
    elif text in LETTERS or text == "'" or (len(text) == 1 and text.isalpha()):
        yield Token(QUANTITY, text, start, end)
    elif len(text) == 1 and text.isnumeric():  # a fraction or a superscript in one character
        plain = unicodedata.normalize("NFKC", text).replace("\N{FRACTION SLASH}", "/")
        raised = unicodedata.decomposition(text).startswith("<super>")
        marks = ["^", "{", *plain, "}"] if raised else ["(", *plain, ")"]
        yield from (Token(NUMBER if m.isdigit() else MARK, m, start, end) for m in marks)
    else:
        yield Token(MARK, text, start, end)


def _text(match: re.Match[str], offset: int) -> Iterator[Token]:
    """What `\\text{…}` and its kin hold: numbers, a name, or words between two formulas."""
    start, end = match.start() + offset, match.end() + offset
    words = match["text"]
    if match["font"].startswith("operatorname") and words.strip()[:1].isalpha():
        yield Token(FUNCTION, f"\\{words.strip()}", start, end)
    elif words.strip() in ("nan", "inf", "NaN"):
        yield Token(MARK, "\\infty" if words.strip() == "inf" else "\\nan", start, end)
    elif not re.search(r"[^\W\d_]", words):
        inner = match.start("text") + offset
        yield Token(MARK, "{", start, inner)
        yield from tokens(words, inner)
        yield Token(MARK, "}", end - 1, end)
    elif words != words.strip() or words.rstrip().endswith((",", ":", ";")):
        yield Token(BREAK, words, start, end)
    else:
        yield Token(QUANTITY, words, start, end)
