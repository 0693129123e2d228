"""A random page of blocks that are right, spoilt a little: what tests/claims/fuzz.py reads."""

import random
from collections.abc import Callable

PROGRAM = ("```{ .python }", '--8<-- "backward/scalar/scalar.py:backward"', "```")
OUTPUT = ("```{ .text .output }", '--8<-- "backward/scalar/scalar.out:backward"', "```")
INDENT = "    "


class Writer:
    """Writes a random page."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.next = 70000

    def number(self) -> str:
        """A number that stands nowhere else."""
        self.next += 1
        return str(self.next)

    def page(self) -> str:
        """A page: blocks that are right, and in most pages a few faults."""
        lines = self.front() if self.chance.random() < 0.15 else []
        for _ in range(self.chance.randrange(1, 6)):
            lines += [*self.block(0), ""]
        for _ in range(self.chance.choice((0, 0, 1, 1, 1, 2, 3))):
            lines = self.spoilt(lines)
        return "\n".join(lines) + "\n"

    def front(self) -> list[str]:
        """Front matter, right or not."""
        value = self.filled(self.chance.choice(VALUES))
        key = self.chance.choice(("description", "description", "title", "hide", "template", "icon"))
        more = self.filled(self.chance.choice(MORE))
        ends = self.chance.choice(("---", "---", "---", "...", "--- ", "----"))
        return ["---", f"{key}: {value}", more, ends, self.chance.choice(("", "# T"))]

    def block(self, depth: int) -> list[str]:
        """The lines of a block that is right."""
        plain = [self.text, self.text, self.listing, self.table, self.quote, self.formula, self.commands, self.output]
        boxes = [self.box, self.items, self.definition, self.tabs]
        edge = [self.heading, self.footnote, self.div, self.rule]
        makers: list[Callable[[int], list[str]]] = [*plain, *(boxes * 2 if depth < 3 else []), *([] if depth else edge)]
        return self.chance.choice(makers)(depth)

    def inside(self, depth: int) -> list[str]:
        """What a box of this depth holds, indented."""
        lines: list[str] = []
        for _ in range(self.chance.randrange(1, 3)):
            lines += ["", *self.block(depth + 1)]
        return [INDENT + line if line else "" for line in lines]

    def words(self) -> str:
        """A piece of a sentence."""
        return self.filled(self.chance.choice(WORDS))

    def filled(self, form: str) -> str:
        """The form with a number of its own."""
        return form.replace("{}", self.number())

    def sentence(self) -> str:
        """A line of text."""
        return "So " + " and ".join(self.words() for _ in range(self.chance.randrange(1, 4))) + "."

    def text(self, depth: int) -> list[str]:
        return [self.sentence() for _ in range(self.chance.choice((1, 1, 2)))]

    def heading(self, depth: int) -> list[str]:
        return [f"{'#' * self.chance.randrange(1, 4)} {self.sentence()} {{ #id-{self.next} }}"]

    def listing(self, depth: int) -> list[str]:
        return [*PROGRAM, "", *OUTPUT]

    def output(self, depth: int) -> list[str]:
        return [*PROGRAM, "", *OUTPUT, "", self.sentence()]

    def commands(self, depth: int) -> list[str]:
        ticks = self.chance.choice(("```", "````", "~~~"))
        return [f"{ticks}console", "make test", "pytest -k scalar.py", ticks]

    def table(self, depth: int) -> list[str]:
        head, *rows = (f"| {self.words()} | {self.words()} |" for _ in range(3))
        return [head, self.chance.choice(("| --- | --- |", "|---|---|", "| :-- | --: |")), *rows]

    def quote(self, depth: int) -> list[str]:
        return [f"> {self.sentence()}" for _ in range(self.chance.choice((1, 2)))]

    def formula(self, depth: int) -> list[str]:
        return ["\\[", f"x = {self.number()} \\\\", f"- {self.number()}", "= y", "\\]"]

    def rule(self, depth: int) -> list[str]:
        return ["---"]

    def box(self, depth: int) -> list[str]:
        head = self.chance.choice(('!!! note "A {}"', "!!! tip", '??? question "`{}` or"', '???+ warning "\\( {} \\)"'))
        return [self.filled(head), *self.inside(depth)]

    def tabs(self, depth: int) -> list[str]:
        lines: list[str] = []
        for _ in range(self.chance.randrange(1, 3)):
            lines += [f'=== "T {self.number()}"', *self.inside(depth), ""]
        return lines[:-1]

    def items(self, depth: int) -> list[str]:
        ordered = self.chance.random() < 0.4
        lines: list[str] = []
        for count in range(1, self.chance.randrange(2, 5)):
            lines.append(f"{count}. {self.sentence()}" if ordered else f"- {self.sentence()}")
            if depth < 2 and self.chance.random() < 0.2:
                lines.append(f"{INDENT}- {self.sentence()}")
            elif self.chance.random() < 0.3:
                lines += [*self.inside(depth), ""]
        return lines[:-1] if lines[-1] == "" else lines

    def definition(self, depth: int) -> list[str]:
        more = self.inside(depth) if self.chance.random() < 0.4 else []
        return [f"term {self.words()}", f":   {self.sentence()}", *more]

    def footnote(self, depth: int) -> list[str]:
        name = f"n{self.next}"
        return [f"A note[^{name}] here.", "", f"[^{name}]: {self.sentence()}", *self.inside(0)]

    def div(self, depth: int) -> list[str]:
        return ['<div class="entries" markdown>', "", *self.block(1), "", "</div>"]

    def spoilt(self, lines: list[str]) -> list[str]:
        """The lines with a fault, or what may be one."""
        lines = list(lines)
        at = self.chance.randrange(len(lines))
        ways = (self.shift, self.drop, *[self.nasty_line, self.nasty_piece] * 2, self.double)
        self.chance.choice(ways)(lines, at)
        return lines or [""]

    def shift(self, lines: list[str], at: int) -> None:
        """Move some lines to the right or to the left."""
        by = self.chance.choice((-4, -2, -1, 1, 2, 3, 4, 4, 8))
        for index in range(at, min(len(lines), at + self.chance.choice((1, 1, 2, 3, 9)))):
            line = lines[index]
            lines[index] = " " * by + line if by > 0 and line else line[min(-by, len(line) - len(line.lstrip())) :]
        if self.chance.random() < 0.1:
            lines[at] = lines[at].replace(INDENT, "\t", 1)

    def drop(self, lines: list[str], at: int) -> None:
        """Take a line out, most often an empty one."""
        empty = [index for index, line in enumerate(lines) if not line]
        del lines[self.chance.choice(empty) if empty and self.chance.random() < 0.7 else at]

    def double(self, lines: list[str], at: int) -> None:
        """Repeat some lines, or add an empty one."""
        lines[at:at] = [""] if self.chance.random() < 0.5 else lines[at : at + self.chance.randrange(1, 4)]

    def nasty_line(self, lines: list[str], at: int) -> None:
        """Put in a line that Markdown may take for more than it seems."""
        line = self.filled(self.chance.choice(NASTY_LINES))
        lead = self.chance.choice(("", "", INDENT, INDENT * 2))
        lines[at:at] = [lead + part for part in line.split("\n")] + ([""] if self.chance.random() < 0.5 else [])

    def nasty_piece(self, lines: list[str], at: int) -> None:
        """Put a piece into a line."""
        line, piece = lines[at], self.filled(self.chance.choice(NASTY_PIECES))
        place = self.chance.choice((0, len(line), self.chance.randrange(len(line) + 1)))
        lines[at] = line[:place] + piece + line[place:]


VALUES = ("A text {}", "`x` {}", "a: {}", "'a {}'", "[{}]", "@{}", "*x {}", "a #{}", "|", "{}")
MORE = ("title: B {}", "hide: [toc]", "- a", "", "  more", "description: twice")
WORDS = (
    "It is {} here", "`{}`", "`tensor({}.)`", "\\( x = {} \\)", "[a {} b](c.md)", "**{}**", "*a {} b*", "plain",
    "`` a `{}` b ``", "`a|{}`", "`<b> {}`", "`<!-- {}`", "`{} -->`", "`&amp; {}`", "`\\( {}`", "`a \\`",
    "![alt {} x](p.png)", "a \\* {}", "x_{}_y {}", "[`{}`](a.md)", "`a` `{}` `b`", "(a) [b] {}", "a < {}", "a & {}",
    "`{ .a {} }`", "`[{}]`", "`!!! {}`", "\\\\ {}", "a -- {}", "`-- {}`", "`'{}\"`", "[\\( {} \\)](a.md)",
)  # fmt: skip
NASTY_LINES = (
    "* * *", "***", "---", "===", "- - -", "- one {}", "* one {}", "+ one {}", "1. one {}", "3. one {}",
    "1986. A year {}", "2) two {}", "- \xa0x {}", "!!! \"Note {}\"", "!!! note 'Note {}'", "??? Answer: what {}?",
    "=== Python {}", "[^own]: note {}", "[^own]: note {}\n\n", "!!! note \"T {}\" more", "=== \"T {}\" more",
    "!!! note “T {}”", ": text {}", ":   text {}", "> quote {}", ">quote {}", "> > quote {}", ">     code {}",
    "# head {}", "#head {}", "head {}\n===", "head {}\n---", "text {}\n\n    code {}", "\tcode {}", "    code {}",
    "        code {}", "<pre>{}</pre>", "<div>{}</div>", "<div markdown>", "</div>", "<!-- {} -->", "<!-- {}", "-->",
    "<b>{}</b>", "<p title=\"{}\">x</p>", "<details><summary>{}</summary></details>", "<?php {} ?>",
    "<![CDATA[ {} ]]>", "<script>{}</script>", "<figure class=\"output\">{}</figure>", "[a]: {}",
    "[a]: http://b \"{}\"", "[a {}]: b", "*[HTML]: {}", "| a {} |", "| a | {} |\n| - | - |", "a | {}\n--- | ---",
    "\\[ {} \\]", "\\[", "\\]", "```", "~~~", "```python", "```python\nx = {}\n```", "```console\n>>> x{}\n```",
    "``` {}", "~~~text\n{}\n~~~", "```{ .text }\n{}\n```", "```python title=\"a\" x\n{}\n```",
    "```console hl_lines=\"a\"\nmake {}\n```", "````\n```\n{}\n````", "- ```console\n  make {}\n  ```",
    "> ```\n> {}\n> ```", "{ .x }", "{: title={} }", "{ #id-{} }", "--8<-- \"backward/scalar/scalar.py:backward\"",
    "--8<-- \"backward/scalar/scalar.out:backward\"", ";--8<-- \"x\"", "--8<--\nbackward/scalar/scalar.py\n--8<--",
    "$$ {} $$", ":::note\n{}", "/// note\n{}\n///", "+++ {}", "&nbsp;{}", "title: {}", "a  \nb {}", "\\", "- [ ] {}",
    "term\n: def {}", "term\n\n:   def {}", "`a {}\nb`", "``` x {} ```", "~~~ x {} ~~~ y", "!!! note\n    in {}",
    "??? note\n    in {}", "- a\n    in {}", "- a\n  in {}", "- a\n\n  in {}", "- a\n\n      in {}",
    "1. a\n\n   in {}", "- a\n- b\n    - c {}\n        - d {}", "-\n", "- \n\n    x {}", "https://a.org/{}",
    "<https://a.org/{}>", "www.a.org/{}", "a@b{}.org", "\x0c{}", "=", "==", "--", "_ _ _", "?!? {}", "!!!note {}",
    "???{}",
)  # fmt: skip
NASTY_PIECES = (
    "`", "``", "```", "\\`", "\\\\`", "` {} `", "\\(", "\\)", "\\[ {}", "\\]", "<b>", "</b>", "<br>", "<i>{}</i>",
    "<!--", "-->", "<!-- {} -->", "<a {}>", "&#51;{}", "&minus;{}", "&lt;", "&#x33;", "{ .a }", "{ #a{} }", "{: .b }",
    "{ title={} }", "{ data-x={} }", "[", "]", "](", "[x](", "[x](y \"{}\")", "[x](y 'a {}')", "[x]({})", "[x](<{}>)",
    "[{}][a]", "[a][{}]", "[^1]", "[^{}]", "![{}](x)", "![a][{}]", "![", "*", "**", "_", "__", "\\", "\\\\", "|",
    "\\|", "  ", "\t", "\xa0", "\u200b", "\u2212{}", "\u202e", "é", "梯", "²", "~~{}~~", "^^{}^^", "=={}==", ":smile:",
    ":{}:", "$", "$$", "%", "\"", "'", "#", " #", " { #x }", "::", "<", ">", "<{}", "<{}@b.c>", "<x:{}>", "<x", "{",
    "}", "{}", " {} ", "(", ")", "\\{ {} \\}", "\\<b>", "\\&amp;", "-{}", "--8<--", "<div markdown>", "</div>",
    "<span title=\"{}\">", "\ue002", "\x02", "\x03", "wzxhzdk:0", "klzzwxh:0000",
)  # fmt: skip
