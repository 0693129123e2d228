"""TeX to HTML with MathJax, at build time: no JavaScript reaches the reader.

MathJax 3 runs in QuickJS. Its files come with `sphinx-mathjax-offline`.
"""

import importlib.metadata
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import quickjs

from literate.site.fonts import CHARACTERS, CLASSES

COMPONENTS = (
    "loader.js",
    "core.js",
    "adaptors/liteDOM.js",
    "input/tex-base.js",
    "input/tex/extensions/ams.js",
    "input/tex/extensions/boldsymbol.js",
    "output/chtml.js",
    "output/chtml/fonts/tex.js",
)


# Fonts that the theme has no file of, by the class of their glyphs.
MISSING_FONTS = re.compile(r'class="[^"]*\bTEX-(?:MI|CB|FRB?|SS[BI]|SC|VB)\b')


GLYPH = re.compile(r'mjx-c\.mjx-c[0-9A-F]+(?:\.TEX-(\w+))?::before\{[^}]*content:"((?:\\[0-9A-Fa-f]+ ?|[^"\\])*)"')
"""A rule that draws a glyph: the class of its font, and what is written with it."""

ESCAPE = re.compile(r"\\([0-9A-Fa-f]+) ?")


class TexError(Exception):
    """TeX that MathJax cannot read; the text says why."""


@dataclass(frozen=True)
class Formula:
    """A rendered formula and the css rules it needs."""

    html: str
    rules: tuple[str, ...]


@cache
def formula(tex: str, display: bool) -> Formula:
    """Render `tex`. Raises TexError."""
    answer = json.loads(_context().eval(f"render({json.dumps(tex)}, {json.dumps(display)})"))
    if "error" in answer:
        raise TexError(answer["error"])
    if MISSING_FONTS.search(answer["html"]):
        raise TexError("this alphabet needs a font that docs/theme does not have")
    rules = tuple(_rules(answer["css"]))
    if absent := sorted(absent_glyphs(rules)):
        raise TexError(f"the fonts in docs/theme have no {', '.join(absent)}: see literate/site/fonts.py")
    # Half of the classes are there for style sheets of others.
    html = re.sub(r' class="(mjx-[a-z]+)"', lambda m: m[0] if f".{m[1]}" in answer["css"] else "", answer["html"])
    mathml = re.sub(r"\s*\n\s*| data-mjx-[a-z]+=\"[^\"]*\"", "", answer["mathml"])
    html = (
        html.replace("<mjx-math ", '<mjx-math aria-hidden="true" ', 1)
        + f"<mjx-assistive-mml>{mathml}</mjx-assistive-mml>"
    )
    if display:
        html = f'<mjx-container jax="CHTML" display="true" tabindex="0">{html}</mjx-container>'
    else:
        html = f'<mjx-container jax="CHTML">{html}</mjx-container>'
    return Formula(html, rules)


def absent_glyphs(rules: Iterable[str]) -> set[str]:
    """What the rules write with fonts that do not have it."""
    absent = set()
    for name, content in GLYPH.findall("".join(rules)):
        text = ESCAPE.sub(lambda code: chr(int(code[1], 16)), content)
        absent |= set(text) - set(CHARACTERS[CLASSES[name]])
    return absent


def _rules(css: str) -> list[str]:
    """The rules of MathJax's style sheet on one line each, without the fonts.

    The addresses of the fonts stand in the style sheet of the theme, where they are
    right for a page at any depth.
    """
    rules = []
    for rule in css.strip().split("\n\n"):
        selector, *declarations, _ = (line.strip() for line in rule.split("\n"))
        if not selector.startswith("@font-face"):
            body = "".join(line.replace(": ", ":", 1) for line in declarations).removesuffix(";")
            rules.append(f"{selector.removesuffix(' {')}{{{body}}}")
    return rules


@cache
def _context() -> quickjs.Context:
    """MathJax, loaded once in a process."""
    files = importlib.metadata.files("sphinx-mathjax-offline") or []
    root = next(Path(f.locate()).parent for f in files if f.match("mathjax/core.js"))
    context = quickjs.Context()
    context.eval("globalThis.window = globalThis.self = globalThis; globalThis.MathJax = {};")
    for name in COMPONENTS:
        context.eval((root / name).read_text(encoding="utf-8"))
    context.eval(Path(__file__).with_suffix(".js").read_text(encoding="utf-8"))
    return context
