"""The kinds of faults: each makes one change to one file, or None where there is nothing to change."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from literate.claim import Claim
from literate.prose import MATH
from tests.mutate.corpus import Corpus, Fault, corrupt, replace_at

Kind = Callable[[Corpus, Random], tuple[str, str, str] | None]
"""Gives the path, the new text and a note on what was done."""

KINDS: dict[str, Kind] = {}


def kind(name: str) -> Callable[[Kind], Kind]:
    """Register the function as the kind `name`."""

    def register(function: Kind) -> Kind:
        KINDS[name] = function
        return function

    return register


def plant(name: str, corpus: Corpus, random: Random) -> Fault | None:
    """One fault of the kind `name`; None if the draw found no place for it."""
    planted = KINDS[name](corpus, random)
    if planted is None or planted[1] == corpus.texts[planted[0]]:
        return None
    return Fault(name, *planted)


# Outputs


def _in_output(corpus: Corpus, random: Random, change: Callable[[str], str | None], ending: str | None = None):
    """Apply `change` to the text of one output."""
    path, claim = random.choice(corpus.claims(ending))
    new = change(claim.text)
    if new is None or new == claim.text:
        return None
    return path, _with_claim(corpus.texts[path], claim, new), f"{claim.name}: {_seen(claim.text, new)}"


def _with_claim(text: str, claim: Claim, new: str) -> str:
    lines = text.split("\n")
    count = claim.text.count("\n")
    return "\n".join([*lines[: claim.line - 1], *new.split("\n")[:-1], *lines[claim.line - 1 + count :]])


def _seen(old: str, new: str) -> str:
    pairs = zip(old.split("\n"), new.split("\n"), strict=False)
    return next((f"{a!r} -> {b!r}" for a, b in pairs if a != b), f"{old!r} -> {new!r}")[:120]


def _one(pattern: str, text: str, random: Random, new: Callable[[str], str]) -> str | None:
    """`text` with one random match of `pattern` replaced."""
    matches = list(re.finditer(pattern, text))
    if not matches:
        return None
    match = random.choice(matches)
    return replace_at(text, match.start(), match.end(), new(match.group()))


@kind("output: digit")
def digit(corpus, random):
    def other(old: str) -> str:
        return random.choice([d for d in "0123456789" if d != old])

    return _in_output(corpus, random, lambda text: _one(r"\d", text, random, other))


@kind("output: sign")
def sign(corpus, random):
    def flip(old: str) -> str:
        return old[1:] if old.startswith("-") else "-" + old

    return _in_output(corpus, random, lambda text: _one(r"-?(?<![\w.])\d+\.?\d*", text, random, flip))


@kind("output: decimal point")
def point(corpus, random):
    def move(old: str) -> str:
        return old.replace(".", "", 1) if random.random() < 0.5 else old.replace(".", "0.", 1)

    return _in_output(corpus, random, lambda text: _one(r"\d+\.\d*", text, random, move))


@kind("output: order of rows")
def rows(corpus, random):
    def swap(text: str) -> str | None:
        lines = text.split("\n")[:-1]
        if len(set(lines)) < 2:
            return None
        a, b = random.sample(range(len(lines)), 2)
        lines[a], lines[b] = lines[b], lines[a]
        return "\n".join(lines) + "\n"

    return _in_output(corpus, random, swap)


@kind("output: bracket")
def bracket(corpus, random):
    def change(text: str) -> str | None:
        return _one(r"[\[\]()]", text, random, lambda old: random.choice(["", old + old]))

    return _in_output(corpus, random, change)


@kind("output: dtype or type name")
def dtype(corpus, random):
    names = ["torch.float32", "torch.float64", "torch.int64", "torch.bool", "torch.complex64"]

    def change(text: str) -> str | None:
        if "torch." in text:
            return _one(r"torch\.\w+", text, random, lambda old: random.choice([n for n in names if n != old]))
        return _one(r"(?<=[\d.\]])\)", text, random, lambda old: f", dtype={random.choice(names)})")

    return _in_output(corpus, random, change)


@kind("output: grad_fn name")
def grad_fn(corpus, random):
    names = ["AddBackward0", "MulBackward0", "PowBackward0", "SumBackward0", "SubBackward0", "AccumulateGrad"]

    def other(old: str) -> str:
        return random.choice([name for name in names if name != old])

    def change(text: str) -> str | None:
        return _one(r"\w+Backward\d|AccumulateGrad", text, random, other)

    return _in_output(corpus, random, change)


def _word(text: str, random: Random) -> str | None:
    return _one(r"\b[a-z]{3,}\b", text, random, lambda old: old[:-1] if random.random() < 0.5 else old[::-1])


@kind("output: error text")
def error_text(corpus, random):
    return _in_output(corpus, random, lambda text: _word(text, random), "-error")


@kind("output: warning text")
def warning_text(corpus, random):
    return _in_output(corpus, random, lambda text: _word(text, random), "-warning")


@kind("output: whitespace")
def whitespace(corpus, random):
    def change(text: str) -> str | None:
        return _one(r" +", text, random, lambda old: random.choice([old + " ", old[1:]]))

    return _in_output(corpus, random, change)


@kind("output: missing line")
def missing_line(corpus, random):
    def drop(text: str) -> str:
        lines = text.split("\n")[:-1]
        del lines[random.randrange(len(lines))]
        return "".join(line + "\n" for line in lines)

    return _in_output(corpus, random, drop)


@kind("output: extra line")
def extra_line(corpus, random):
    def add(text: str) -> str:
        lines = text.split("\n")[:-1]
        lines.insert(random.randrange(len(lines) + 1), random.choice([*lines, "tensor(1.)", ""]))
        return "".join(line + "\n" for line in lines)

    return _in_output(corpus, random, add)


@kind("output: two sections swapped")
def swapped(corpus, random):
    path, claim = random.choice(corpus.claims())
    others = [other for p, other in corpus.claims() if p == path and other.text != claim.text]
    if not others:
        return None
    other = random.choice(others)
    first, second = sorted((claim, other), key=lambda each: each.line)
    text = _with_claim(corpus.texts[path], second, first.text)
    return path, _with_claim(text, first, second.text), f"{first.name} <-> {second.name}"


# Pages


def _page_lines(corpus: Corpus, random: Random):
    page = random.choice(corpus.pages())
    return page, page.text.split("\n")


def _output_fences(lines: list[str]) -> list[tuple[int, int]]:
    """First and last line of every output fence, counted from zero."""
    starts = [n for n, line in enumerate(lines) if ".output" in line and "```" in line]
    return [(start, start + 2) for start in starts]


@kind("page: include of another section")
def other_section(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    target, section = re.search(r'"([^":]+):([^"]+)"', lines[at]).groups()
    names = re.findall(r"\[start:([\w-]+)\]", corpus.texts.get(f"snippets/{target}", ""))
    others = [name for name in names if name != section]
    if not others:
        return None
    other = random.choice(others)
    lines[at] = lines[at].replace(f":{section}", f":{other}")
    return page.path, "\n".join(lines), f"line {at + 1}: {section} -> {other}"


@kind("page: include of another program")
def other_program(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    target, section = re.search(r'"([^":]+):([^"]+)"', lines[at]).groups()
    others = []
    for path in corpus.texts:
        if path.startswith("snippets/") and Path(path).suffix == Path(target).suffix and path != f"snippets/{target}":
            names = re.findall(r"\[start:([\w-]+)\]", corpus.texts[path])
            others += [f"{path.removeprefix('snippets/')}:{name}" for name in names]
    other = random.choice(others)
    lines[at] = lines[at].replace(f"{target}:{section}", other)
    return page.path, "\n".join(lines), f"line {at + 1}: {target}:{section} -> {other}"


@kind("page: missing include or unknown section")
def missing_include(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    old = lines[at]
    lines[at] = old.replace(".py", "x.py").replace(".out", "x.out") if random.random() < 0.5 else old[:-1] + 'x"'
    return page.path, "\n".join(lines), f"line {at + 1}: {lines[at].strip()}"


@kind("page: output removed")
def output_removed(corpus, random):
    page, lines = _page_lines(corpus, random)
    fences = _output_fences(lines)
    first, last = random.choice(fences)
    return page.path, "\n".join(lines[:first] + lines[last + 1 :]), f"line {first + 1}: removed"


@kind("page: output under other code")
def output_moved(corpus, random):
    page, lines = _page_lines(corpus, random)
    fences = _output_fences(lines)
    if len(fences) < 2:
        return None
    (a, _), (b, _) = sorted(random.sample(fences, 2))
    if lines[a : a + 3] == lines[b : b + 3]:
        return None
    lines[a : a + 3], lines[b : b + 3] = lines[b : b + 3], lines[a : a + 3]
    return page.path, "\n".join(lines), f"lines {a + 1} and {b + 1}: swapped"


@kind("page: pasted code")
def pasted(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if not line])
    fence = random.choice(["```python", "```Python", "``` py", '```{ .python title="notest" }', "~~~python"])
    indent = random.choice(["", '=== "tab"\n\n    ', "!!! note\n\n    ", "- item\n\n    ", "> "])
    lead = indent.split("\n")[-1]
    block = f"\n{indent}{fence}\n{lead}print(2 + 2)\n{lead}{fence[:3]}\n"
    lines.insert(at, block)
    inside = any(first <= at <= first + 2 for first, _ in _output_fences(lines))
    return None if inside else (page.path, "\n".join(lines), f"line {at + 1}: {indent!r} {fence}")


@kind("page: fence not closed")
def unclosed(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if line.strip() == "```"])
    del lines[at]
    return page.path, "\n".join(lines), f"line {at + 1}: closing fence removed"


# Sentences


def _stale(corpus: Corpus, random: Random, where: Callable[[str, str], str | None]):
    """Corrupt one stated value, in a place that `where` builds from its line and the value."""
    page = random.choice(corpus.pages())
    values = corpus.stated(page)
    if not values:
        return None
    start, end, value = random.choice(values)
    new = corrupt(value, random)
    if new is None:
        return None
    line_start = page.text.rfind("\n", 0, start) + 1
    line_end = page.text.find("\n", end)
    line = page.text[line_start:line_end]
    planted = where(line, new)
    if planted is None:
        return None
    if planted == "":
        return page.path, replace_at(page.text, start, end, new), f"`{value}` -> `{new}`"
    return page.path, replace_at(page.text, line_end, line_end, planted), f"`{value}` -> `{new}` in {planted.strip()!r}"


def _below(block: str) -> Callable[[str, str], str | None]:
    """Put `block`, with the stale value, below the line, unless the line is in the middle of a block."""
    return lambda line, new: None if line[:1] in "|#-! " else "\n\n" + block.format(new=new) + "\n"


@kind("sentence: stale value where it stands")
def stale(corpus, random):
    return _stale(corpus, random, lambda line, new: "")


@kind("sentence: stale value in a heading")
def stale_heading(corpus, random):
    return _stale(corpus, random, _below("### So `{new}` {{ #so }}"))


@kind("sentence: stale value in a table")
def stale_table(corpus, random):
    return _stale(corpus, random, _below("| a | b |\n| --- | --- |\n| x | `{new}` |"))


@kind("sentence: stale value in an admonition")
def stale_admonition(corpus, random):
    return _stale(corpus, random, _below('!!! note "Gives `{new}`"\n\n    It is `{new}`.'))


@kind("sentence: stale value in a footnote")
def stale_footnote(corpus, random):
    return _stale(corpus, random, _below("See.[^1]\n\n[^1]: It gives `{new}`."))


@kind("sentence: stale value in an alternative text")
def stale_alt(corpus, random):
    def where(line: str, new: str) -> str | None:
        return None if line[:1] in "|#" or not re.search(r"\d", new) else f"\n\n![The value {new}](x.png)\n"

    return _stale(corpus, random, where)


@kind("sentence: bare number")
def bare_number(corpus, random):
    page = random.choice(corpus.pages())
    lines = page.text.split("\n")
    prose = MATH.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), page.prose).split("\n")
    sentences = [n for n, line in enumerate(prose) if line.endswith(".") and line[0].isalpha()]
    if not sentences:
        return None
    at = random.choice(sentences)
    number = random.choice(["3", "-2.", "0.5", "12", "tensor(5.)", "1e-3"])
    lines[at] += f" It gives {number} here."
    return page.path, "\n".join(lines), f"line {at + 1}: {number}"


# Programs


def _in_program(corpus: Corpus, random: Random, change: Callable[[str, ast.Module], str | None]):
    path = random.choice(corpus.programs())
    text = corpus.texts[path]
    new = change(text, ast.parse(text))
    if new is None or new == text:
        return None
    return path, new, _seen(text, new)


def _span(text: str, node: ast.AST) -> tuple[int, int]:
    """Where `node` stands in `text`, in characters."""
    lines = text.splitlines(keepends=True)
    before = sum(map(len, lines[: node.lineno - 1]))
    after = sum(map(len, lines[: node.end_lineno - 1]))
    start = before + len(lines[node.lineno - 1].encode()[: node.col_offset].decode())
    return start, after + len(lines[node.end_lineno - 1].encode()[: node.end_col_offset].decode())


@kind("program: constant")
def constant(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Constant) and type(n.value) in (int, float, bool)]
        if not nodes:
            return None
        node = random.choice(nodes)
        is_bool = isinstance(node.value, bool)
        new = not node.value if is_bool else type(node.value)(node.value + random.choice([1, 2, -3]))
        return replace_at(text, *_span(text, node), repr(new))

    return _in_program(corpus, random, change)


@kind("program: operator")
def operator(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.BinOp)]
        if not nodes:
            return None
        node = random.choice(nodes)
        start, end = _span(text, node.left)[1], _span(text, node.right)[0]
        found = re.search(r"\*\*|//|[-+*/@]", text[start:end])
        if not found:
            return None
        other = random.choice([o for o in ("+", "-", "*", "/") if o != found.group()])
        return replace_at(text, start + found.start(), start + found.end(), other)

    return _in_program(corpus, random, change)


@kind("program: argument")
def argument(corpus, random):
    def change(text, tree):
        calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and (n.keywords or len(n.args) > 1)]
        if not calls:
            return None
        call = random.choice(calls)
        if call.keywords and random.random() < 0.6:
            word = random.choice(call.keywords)
            start, end = _span(text, word)
            comma = re.match(r",\s*", text[end:])
            before = re.search(r",\s*$", text[:start])
            if before:
                start = before.start()
            elif comma:
                end += comma.end()
            return replace_at(text, start, end, "")
        if len(call.args) < 2:
            return None
        first, second = random.sample(call.args, 2)
        a, b = sorted((_span(text, first), _span(text, second)))
        one, two = text[slice(*a)], text[slice(*b)]
        return replace_at(replace_at(text, *b, one), *a, two)

    return _in_program(corpus, random, change)


@kind("program: removed line")
def removed_line(corpus, random):
    def change(text, tree):
        nodes = [n for n in ast.walk(tree) if isinstance(n, ast.stmt) and not isinstance(n, ast.Import)]
        node = random.choice(nodes)
        lines = text.split("\n")
        del lines[node.lineno - 1 : node.end_lineno]
        return "\n".join(lines)

    return _in_program(corpus, random, change)


@kind("program: added print")
def added_print(corpus, random):
    def change(text, tree):
        node = random.choice(tree.body)
        lines = text.split("\n")
        lines.insert(node.end_lineno, "print(torch.tensor(1.0))")
        return "\n".join(lines)

    return _in_program(corpus, random, change)


# Pictures


def _in_picture(corpus: Corpus, random: Random, pattern: str, change: Callable[[re.Match[str]], str | None]):
    """Apply `change` to one match of `pattern` in one picture."""
    path = random.choice(corpus.pictures())
    text = corpus.texts[path]
    matches = list(re.finditer(pattern, text))
    if not matches:
        return None
    match = random.choice(matches)
    new = change(match)
    if new is None or new == match.group():
        return None
    return path, replace_at(text, *match.span(), new), f"{match.group()[:60]} -> {new[:60]}"


def _whole_value(random: Random) -> Callable[[re.Match[str]], str | None]:
    def change(match: re.Match[str]) -> str | None:
        new = corrupt(match["value"], random)
        return new and match.group().replace(match["value"], new, 1)

    return change


@kind("picture: value of a node")
def picture_value(corpus, random):
    return _in_picture(corpus, random, r' data-(?:value|grad|local)="(?P<value>[^"]+)"', _whole_value(random))


@kind("picture: gradient")
def picture_gradient(corpus, random):
    return _in_picture(corpus, random, r'"(?P<value>tensor\([^"]+\))"', _whole_value(random))


@kind("picture: shown number")
def picture_text(corpus, random):
    return _in_picture(corpus, random, r"(?P<value>-?[\d.]+)(?=\]*</text>)", _whole_value(random))


@kind("picture: edge dropped")
def picture_edge(corpus, random):
    return _in_picture(corpus, random, r'<g class="edge.*\n', lambda match: "")


@kind("picture: edge to another node")
def picture_target(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-target="n{int(match[1]) + random.choice([-1, 1])}"'

    return _in_picture(corpus, random, r' data-target="n(\d+)"', change)


@kind("picture: two steps swapped")
def picture_order(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f"{match[2]},{match[1]}"

    step = r'(\{"node":"n\d+"[^{}]*\})'
    return _in_picture(corpus, random, f"{step},{step}", change)


@kind("picture: name of a leaf or a result")
def picture_name(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-name="{random.choice([n for n in "abcuvwxyz" if n != match[1]])}"'

    return _in_picture(corpus, random, r' data-name="([^"]+)"', change)


@kind("picture: line of the program")
def picture_line(corpus, random):
    def change(match: re.Match[str]) -> str:
        return f' data-line="{int(match[1]) + random.choice([-1, 1, 2])}"'

    return _in_picture(corpus, random, r' data-line="(\d+)"', change)


@kind("picture: word of the description")
def picture_words(corpus, random):
    def change(match: re.Match[str]) -> str | None:
        return _word(match.group(), random)

    return _in_picture(corpus, random, r"(?m)^(?:Line|Step) \d.*$", change)


# Notebooks


@kind("notebook: stored text")
def notebook_text(corpus, random):
    path = random.choice(corpus.notebooks())
    text = corpus.texts[path]
    values = [m for m in re.finditer(r'^ {5,}"[a-z.0-9_]+: .*$', text, re.MULTILINE)]
    line = random.choice(values)
    digits = [m.start() for m in re.finditer(r"\d", line.group())]
    if not digits:
        return None
    at = line.start() + random.choice(digits)
    new = random.choice([d for d in "0123456789" if d != text[at]])
    return path, replace_at(text, at, at + 1, new), f"{line.group().strip()[:80]} -> {new}"


@kind("notebook: bare number in a cell")
def notebook_prose(corpus, random):
    path = random.choice(corpus.notebooks())
    text = corpus.texts[path]
    sentences = list(re.finditer(r'^ {4}"[A-Z][^\n]*?[a-z]\.(?=(\\n)?",?$)', text, re.MULTILINE))
    end = random.choice(sentences).end()
    number = random.choice(["3", "-2.", "0.5", "`tensor(5.)`"])
    return path, replace_at(text, end, end, f" It is {number} here."), number
