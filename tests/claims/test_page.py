"""What a page may hold, and the one line that names each thing it may not."""

import pytest

from literate.claims.include import Include
from literate.claims.page import parse_page, read_page

PROGRAM = '```{ .python title="a.py" }\n--8<-- "a.py:one"\n```\n'
OUTPUT = '```{ .text .output }\n--8<-- "a.out:one"\n```\n'


def problems(text: str) -> list[str]:
    return [str(problem) for problem in parse_page(text, "page.md").problems]


def indented(text: str, by: str = "    ") -> str:
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.split("\n"))


def test_a_listing_has_its_line_its_include_and_its_outputs():
    page = parse_page("# T\n\n" + PROGRAM + "\n" + OUTPUT, "page.md")
    (listing,) = page.listings
    assert (listing.line, listing.include) == (3, Include("a.py", "one"))
    (shown,) = listing.outputs
    assert (shown.line, shown.include, shown.ending) == (7, Include("a.out", "one"), "")
    assert page.problems == []


def test_output_warning_and_error_are_told_apart_by_their_classes():
    text = PROGRAM + "".join(
        f'```{{ .text .output{classes} }}\n--8<-- "a.out:one{ending}"\n```\n'
        for classes, ending in [("", ""), (" .warning", "-warning"), (" .error", "-error")]
    )
    (listing,) = parse_page(text, "page.md").listings
    assert [shown.ending for shown in listing.outputs] == ["", "-warning", "-error"]
    assert problems(text) == []


def test_a_table_is_an_output_outside_a_fence():
    (listing,) = parse_page(PROGRAM + '\n--8<-- "a.out:one"\n', "page.md").listings
    assert [(shown.line, shown.ending) for shown in listing.outputs] == [(5, "")]


@pytest.mark.parametrize(
    "info",
    [
        "python",
        "Python",
        "PYTHON3",
        "py",
        "pycon",
        '{ .python title="a.py" }',
        "{.python}",
        "{ .Python .annotate }",
        'python title="a.py"',
        'python title="a.py" hl_lines="1 2"',
    ],
)
def test_python_is_found_however_it_is_called(info: str):
    (listing,) = parse_page(f'```{info}\n--8<-- "a.py:one"\n```\n', "page.md").listings
    assert listing.line == 1


@pytest.mark.parametrize(
    ("before", "by"),
    [
        ('!!! note "Title"\n\n', "    "),
        ('??? question "Title"\n\n', "    "),
        ('???+ note "Title"\n\n', "    "),
        ('=== "Tab"\n\n', "    "),
        ("- item\n\n", "    "),
        ("1. item\n\n", "    "),
        ("Text[^1].\n\n[^1]: Note.\n\n", "    "),
        ("term\n:   text\n\n", "    "),
        ("1. item\n\n    ??? note\n\n", "        "),
        ("<div markdown>\n\n", ""),
    ],
)
def test_a_fence_is_found_wherever_it_stands(before: str, by: str):
    page = parse_page(before + indented(PROGRAM + OUTPUT, by), "page.md")
    (listing,) = page.listings
    assert (listing.line, len(listing.outputs)) == (before.count("\n") + 1, 1)
    assert page.problems == []


TYPED = 'Python is shown by one include of a section, such as --8<-- "chapter/program.py:section"'
TITLE = "the title is not the included program: a.py"
OPTION = "the option notest is not one of title, hl_lines"
SHOWN = 'an output is shown by one include, such as --8<-- "chapter/program.out:section"'
KIND = "an output is { .text .output }, { .text .output .warning } or { .text .output .error }"
APART = "this output does not stand directly under its program"
TEXT = "a text block is either an output or one include"
INDENTED = "is indented, and no list item, box, tab or footnote is open above it: code is shown by a fence"
HANGS = "hangs under the line above: put it on that line, or after a blank line, four spaces from the margin"
HTML = "HTML escapes the checks: a page may hold <div … markdown> and </div>, each on a line of its own"
IN_SENTENCE = "HTML in a sentence escapes the checks: use Markdown, or put the tag in inline code"
BACKTICK = "a backtick has no partner on this line: inline code begins and ends on one line"
LIST = "hangs in a list: put it on the line of its item, or after a blank line with four spaces"
BOX = 'a box is !!! type "Title" or ??? type "Title", a tab === "Title"; types are '
PLAIN = "write description on its own line, plainly: no quotes, no block, no comment"
REPORT = "outside outputs a page shows one text, tests/plugin/cases/<case>/expected.txt, whole"
COMMANDS = "a console block holds only commands, one a line, and this is none: "
UNKNOWN_KEY = "the key template is not one of title, description, hide, keywords"
KEYWORDS = "keywords are a mapping from the id of a heading to a list of texts"
ATTRIBUTES = "braces in a sentence can hide what they hold: put them in inline code or mathematics"
LINK = "this link is not [text](address): no title, no space in the address, no bracket in the text"
REFERENCE = "links by reference are not used: write [text](address)"


def more(mark: str) -> str:
    return f"begins with {mark}, which some Markdown takes for more than text"


BARE = "outside a fence only a section of an .out file or a picture program.variable.svg can be included"
ALONE = "a fence must stand on a line of its own, in no block quote"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Python that was typed or pasted instead of included
        ("```python\nprint(1)\n```\n", f"page.md:1: {TYPED}"),
        ('```python\n--8<-- "a.py:one"\nprint(1)\n```\n', f"page.md:1: {TYPED}"),
        ('```python\n--8<-- "a.py"\n```\n', f"page.md:1: {TYPED}"),
        ('```python\n--8<-- "a.txt:one"\n```\n', f"page.md:1: {TYPED}"),
        ("```python\n```\n", f"page.md:1: {TYPED}"),
        ('```python title="notest"\n--8<-- "a.py:one"\n```\n', f"page.md:1: {TITLE}"),
        ('```python notest="1"\n--8<-- "a.py:one"\n```\n', f"page.md:1: {OPTION}"),
        # outputs
        ("```{ .text .output }\ntensor(1.)\n```\n", f"page.md:1: {SHOWN}"),
        ('```{ .text .output }\n--8<-- "a.py:one"\n```\n', f"page.md:1: {SHOWN}"),
        ('```{ .text .output .fatal }\n--8<-- "a.out:one"\n```\n', f"page.md:1: {KIND}"),
        ('```{ .console .output }\n--8<-- "a.out:one"\n```\n', f"page.md:1: {KIND}"),
        (OUTPUT, f"page.md:1: {APART}"),
        (PROGRAM + "\nSo:\n\n" + OUTPUT, f"page.md:7: {APART}"),
        (
            PROGRAM + '```{ .text .output }\n--8<-- "b.out:one"\n```\n',
            'page.md:4: this output is not that of the program above it: "a.out:one"',
        ),
        (
            PROGRAM + '```{ .text .output .error }\n--8<-- "a.out:one"\n```\n',
            'page.md:4: this output is not that of the program above it: "a.out:one-error"',
        ),
        # other blocks
        ("```text\ntensor(1.)\n```\n", f"page.md:1: {TEXT}"),
        ('```{ .text .wide }\n--8<-- "a.txt"\n```\n', f"page.md:1: {TEXT}"),
        ("```\nprint(1)\n```\n", "page.md:1: a block in the language (none) would go unchecked"),
        ("```yaml\na: 1\n```\n", "page.md:1: a block in the language yaml would go unchecked"),
        (
            '```console\n--8<-- "a.py:one"\n```\n',
            "page.md:1: a console block includes a file, which would go unchecked: write ;--8<--",
        ),
        ("```{ python }\nprint(1)\n```\n", "page.md:1: cannot read this fence: { python }"),
        ("```python notest\nprint(1)\n```\n", "page.md:1: cannot read this fence: python notest"),
        # fences that another reader of Markdown would see elsewhere
        ("```python\nprint(1)\n", "page.md:1: this fence is not closed: end it with a line ```"),
        ("a\n\n    ```python\nb\n", "page.md:3: this fence is not closed: a line stands left of it"),
        ("- ```python\n", f"page.md:1: {ALONE}"),
        ('> ```python\n> --8<-- "a.py:one"\n> ```\n', f"page.md:1: {ALONE}"),
        ("so ```python\n", f"page.md:1: {ALONE}"),
        # includes outside a fence
        ('--8<-- "a.py:one"\n', f"page.md:1: {BARE}"),
        ('--8<-- "a.out"\n', f"page.md:1: {BARE}"),
        ("--8<--\n", f"page.md:1: {BARE}"),
        # front matter that is not what YAML reads, or not what it seems
        (
            "---\ntitle: a\n```python\n---\n",
            "page.md:3: YAML cannot read this: found character that cannot start any token",
        ),
        (
            "---\ndescription: A: b\n---\n",
            "page.md:2: YAML cannot read this: mapping values are not allowed in this context",
        ),
        (
            "---\ndescription: `x.grad` is\n---\n",
            "page.md:2: YAML cannot read this: found character that cannot start any token",
        ),
        (
            "---\ndescription: @x\n---\n",
            "page.md:2: YAML cannot read this: found character that cannot start any token",
        ),
        (
            "---\ndescription: %x\n---\n",
            "page.md:2: YAML cannot read this: found character that cannot start any token",
        ),
        ("---\ndescription: *x\n---\n", "page.md:2: YAML cannot read this: found undefined alias"),
        ("---\ndescription: 'x\n---\n", "page.md:3: YAML cannot read this: found unexpected end of stream"),
        ("---\ndescription: Messages #all\n---\n", f"page.md:2: {PLAIN}"),
        ("---\ntitle: a\ndescription: |\n  b\n---\n", f"page.md:3: {PLAIN}"),
        ("---\ndescription: a\n  b 3\n---\n", f"page.md:2: {PLAIN}"),
        ('---\ndescription: "\\x33"\n---\n', f"page.md:2: {PLAIN}"),
        ("---\ndescription: 3\n---\n", "page.md:2: description is a sentence, not a list, a number or nothing"),
        ("---\ntitle: [3]\n---\n", "page.md:2: title is a sentence, not a list, a number or nothing"),
        ("---\ntitle:\n---\n", "page.md:2: title is a sentence, not a list, a number or nothing"),
        ("---\ntitle: a\ntitle: b\n---\n", "page.md:3: the key title is here twice"),
        ("---\ntitle: a\ntemplate: b\n---\n", f"page.md:3: {UNKNOWN_KEY}"),
        ("---\nhide: [code]\n---\n", "page.md:2: hide is a list of navigation, toc, footer, path, tags, feedback"),
        ("---\nkeywords: leaf\n---\n", f"page.md:2: {KEYWORDS}"),
        ("---\nkeywords:\n  leaf: 叶子节点\n---\n", f"page.md:2: {KEYWORDS}"),
        ("---\nkeywords:\n  leaf: [3.5]\n---\n", f"page.md:2: {KEYWORDS}"),
        ("---\n- tensor(3.)\n---\n", "page.md:2: front matter is a mapping of lines `key: value`"),
        ("---\n\n    code\n---\n", "page.md:2: front matter is a mapping of lines `key: value`"),
        (
            "Note: 3\n",
            "page.md:1: MkDocs takes this line for metadata and does not show it: begin with front matter or a heading",
        ),
        # blocks of commands that are none
        ("```console\n>>> x.grad\ntensor(9.)\n```\n", f"page.md:2: {COMMANDS}>>> x.grad"),
        ("```console\nmake test\ntensor(9.)\n```\n", f"page.md:3: {COMMANDS}tensor(9.)"),
        ("```console\npython -c print(9)\n```\n", f"page.md:2: {COMMANDS}python -c print(9)"),
        ("```console\n\n```\n", f"page.md:2: {COMMANDS}(empty)"),
        ("```console\nx.grad\n```\n", f"page.md:2: {COMMANDS}x.grad"),
        ('```console title="tensor(9.)"\nmake\n```\n', "page.md:1: a console block has no classes and no options"),
        ("```{ .console .output }\nmake\n```\n", f"page.md:1: {SHOWN}"),
        # reports that nobody checks, and files under another name
        ('```text\n--8<-- "backward/scalar.out:one"\n```\n', f"page.md:1: {REPORT}"),
        ('```text\n--8<-- "README.md"\n```\n', f"page.md:1: {REPORT}"),
        ('--8<-- "bench/new.out:one"\n', f"page.md:1: {APART}"),
        ('--8<-- "tests/../snippets/x.out:s"\n', f"page.md:1: {BARE}"),
        ('--8<-- "./bench/results.out:one"\n', f"page.md:1: {BARE}"),
        ('--8<-- "bench//results.out:one"\n', f"page.md:1: {BARE}"),
        # what the site shows as code, or as another block, or as text
        ("text\n\n    print(1)\n", f"page.md:3: {INDENTED}"),
        ("# T\n    print(1)\n", f"page.md:2: {HANGS}"),
        ("> text\n>\n>     print(1)\n", "page.md:2: a quotation is lines `> text`, and holds no other block"),
        ("> > text\n", f"page.md:1: {more('>')}"),
        ("- item\n\n        print(1)\n", "page.md:3: is indented by 8, and what is open above it asks for 4 at most"),
        ("- item\n# T\n    print(1)\n", f"page.md:2: {LIST}"),
        ("- item\n\ntext\n\n    print(1)\n", f"page.md:5: {INDENTED}"),
        ("- item\n  hangs\n", f"page.md:2: {LIST}"),
        ("!!! note\n    text\n", f"page.md:2: {HANGS}"),
        (
            "- item\n\n   text\n",
            "page.md:3: stands 3 spaces from the margin: each list item, box or footnote around it asks for four",
        ),
        ("The rules:\n- one\n\n    print(1)\n", f"page.md:2: {more('-')}"),
        ("The rules:\n1. one\n", f"page.md:2: {more('1.')}"),
        (
            "| a |\n| - |\n- item\n",
            "page.md:3: a line of a table begins and ends with |, and has as many cells as its rule: 1",
        ),
        ("* * *\n", f"page.md:1: {more('*')}"),
        ('!!! "Note"\n', f"page.md:1: {BOX}"),
        ("!!! note 'Note'\n", f"page.md:1: {BOX}"),
        ("??? Answer: what?\n", f"page.md:1: {BOX}"),
        ("=== Python\n", f"page.md:1: {BOX}"),
        ('!!! note "T" more\n', f"page.md:1: {BOX}"),
        ('=== "T" more\n', f"page.md:1: {BOX}"),
        ("!!! output\n", f"page.md:1: {BOX}"),
        ("- item\n\n    [^a]: note\n", "page.md:3: a footnote stands at the margin, between blank lines"),
        (": text\n", f"page.md:1: {more(':')}"),
        ("text\n===\n", f"page.md:2: {more('===')}"),
        ("text\n---\n", f"page.md:2: {more('---')}"),
        ("so\n3. begins\n", f"page.md:2: {more('3.')}"),
        ("3. begins\n", "page.md:1: a list is numbered from 1, and 1 is next"),
        ("1. a\n3. b\n", "page.md:2: a list is numbered from 1, and 2 is next"),
        (
            "- a\n        - b\n",
            "page.md:2: this list item stands neither beside the item above nor four spaces inside it",
        ),
        ("#heading\n", "page.md:1: a heading is `# text`, at the margin, between blank lines"),
        ("# T\ntext\n", "page.md:1: a heading is `# text`, at the margin, between blank lines"),
        ("- a\n\n    # T\n", "page.md:3: a heading is `# text`, at the margin, between blank lines"),
        ("[a]: http://a.org\n", f"page.md:1: {REFERENCE}"),
        (
            "| a | b |\n| --- | --- |\n| c |\n",
            "page.md:3: a line of a table begins and ends with |, and has as many cells as its rule: 2",
        ),
        ("text\n```console\nmake\n```\n", "page.md:2: a fence needs a blank line before it"),
        ("```console\nmake\n```\ntext\n", "page.md:4: a fence needs a blank line after it"),
        ("text\n\n    ```console\n    make\n    ```\n", f"page.md:3: this fence {INDENTED}"),
        (
            "- a\n\n  ```console\n  make\n  ```\n",
            "page.md:3: this fence stands 2 spaces from the margin: each list item, box or footnote around it asks",
        ),
        (
            '```python hl_lines="a"\n--8<-- "a.py:one"\n```\n',
            'page.md:1: hl_lines are numbers and ranges, such as hl_lines="1 3-4"',
        ),
        ('```python\n --8<-- "a.py:one"\n```\n', f"page.md:1: {TYPED}"),
        ('text\n--8<-- "a.out:one"\n', "page.md:2: an include outside a fence stands between blank lines"),
        ("\\[\n`x`\n\\]\n", r"page.md:1: a formula \[ … \] stands between blank lines, and holds no other and no code"),
        # a line whose text is not the text that a reader sees
        ("a ` b\n", f"page.md:1: {BACKTICK}"),
        ("- a ` 3\n- b ` c\n", f"page.md:1: {BACKTICK}"),
        ("`a\nb`\n", f"page.md:1: {BACKTICK}"),
        ("a \\` b `\n", f"page.md:1: {BACKTICK}"),
        (
            "a \\( x\n",
            r"page.md:1: \( has no partner on this line: \( … \) stands on one line, \[ … \] between blank lines",
        ),
        ("so \\( x `y` \\)\n", "page.md:1: inline code stands inside mathematics"),
        ("a &minus;3\n", "page.md:1: &minus; shows another character than stands here: write the character"),
        ("a &#51;\n", "page.md:1: &#51; shows another character than stands here: write the character"),
        ("*a*{ title=3 }\n", f"page.md:1: {ATTRIBUTES}"),
        ("text { .output }\n", f"page.md:1: {ATTRIBUTES}"),
        ('[a](b.md "3")\n', f"page.md:1: {LINK}"),
        ("3](4)\n", f"page.md:1: {LINK}"),
        ("[a][b]\n", f"page.md:1: {REFERENCE}"),
        ("a[^b]\n\n[^b]: c\n\n[^b]: d\n", "page.md:5: the footnote [^b] is here twice, and a reader sees one of them"),
        ("so[^3]\n", "page.md:1: there is no footnote [^3] on this page"),
        # HTML
        ("<pre>\n1\n</pre>\n", f"page.md:1: {HTML}"),
        ('<figure class="output">\n', f"page.md:1: {HTML}"),
        ('<div class="output" markdown>\n', f"page.md:1: {HTML}"),
        ('<div title="3" markdown>\n', f"page.md:1: {HTML}"),
        ("<div>\n", f"page.md:1: {HTML}"),
        ("<!-- 3 -->\n", f"page.md:1: {HTML}"),
        ("- a\n\n    <div markdown>\n", f"page.md:3: {HTML}"),
        ("</div>\n", "page.md:1: </div> closes no <div>"),
        ("<div markdown>\ntext\n", "page.md:2: a tag stands on a line of its own, and text after a blank line"),
        ("a <CODE>x</CODE>\n", f"page.md:1: {IN_SENTENCE}"),
        ("`a` <kbd>x</kbd> `b`\n", f"page.md:1: {IN_SENTENCE}"),
        ("a <!-- b -->\n", f"page.md:1: {IN_SENTENCE}"),
        ("a<br>b\n", f"page.md:1: {IN_SENTENCE}"),
        ("<https://a.org/3>\n", f"page.md:1: {HTML}"),
        # characters
        ("\u22123\n", "page.md:1: holds U+2212 MINUS SIGN, which no page uses: write -"),
        ("a\u00a0b\n", "page.md:1: holds U+00A0 NO-BREAK SPACE, which no page uses: write a space"),
        ("a\tb\n", "page.md:1: holds U+0009 TAB, which no page uses: write spaces"),
        ("\u202e3\n", "page.md:1: holds U+202E RIGHT-TO-LEFT OVERRIDE, which no page uses"),
        ("t\u0435nsor\n", "page.md:1: holds U+0435 CYRILLIC SMALL LETTER IE, which no page uses"),
        ("a\x03b\n", "page.md:1: holds U+0003, which no page uses"),
        ("a\u200bb\n", "page.md:1: holds U+200B ZERO WIDTH SPACE, which no page uses"),
        ("x\u00b2\n", "page.md:1: holds U+00B2 SUPERSCRIPT TWO, which no page uses: write ^2 in mathematics"),
        ("!!! note \u201cT\u201d\n", 'page.md:1: holds U+201C LEFT DOUBLE QUOTATION MARK, which no page uses: write "'),
    ],
)
def test_what_would_go_unchecked_is_named_with_its_line(text: str, expected: str):
    assert any(problem.startswith(expected) for problem in problems(text)), problems(text)


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\nText.\n",
        "```console\n.venv/bin/python -m pytest -k scalar.py\nexport A=https://b.org/c\n. .venv/bin/activate\n```\n",
        '````markdown\n```python\n;--8<-- "a.py:one"\n```\n````\n',
        '```text\n--8<-- "tests/plugin/cases/a-b/expected.txt"\n```\n',
        "- item\n\n    more of the item\n",
        "- item\n    - below\n\n        more of what is below\n",
        "Write `<pre>` or ``<code>``, `<!--`, `&amp;`, `{ .a }` and `\\(`.\n",
        "`` a `b` ``, \\( x \\) and [`c`](d.md)\n",
        "1. a\n\n    text\n\n2. b\n    - c\n    - d\n3. e\n",
        "> a\n> b\n",
        "term\n:   text\n\n    more\n",
        "A note.[^a]\n\n[^a]: Text.\n\n    More.\n",
        "| a | `b` |\n| --- | :-: |\n| c | [d](e.md) |\n",
        '<div class="entries" data-search-exclude data-filter="Filter" markdown>\n\ntext\n\n</div>\n',
        "<!-- contents: pages -->\n",
        "text\n\n---\n\ntext\n",
        "\\[\nx = 1 \\\\\n- 2 < 3\n\\]\n",
        "---\ntitle: y = ax\u00b2\n---\n",
        "[a](b.md){ .start }\n",
        "---\ntitle: T\nhide:\n  - toc\n---\n\n# T\n",
        "---\nkeywords:\n  t:\n    - 叶子节点\n    - 'got 3: `False`'\n---\n\n# T { #t }\n",
        '~~~python\n--8<-- "a.py:one"\n~~~\n',
    ],
)
def test_what_hides_nothing_is_no_problem(text: str):
    assert problems(text) == []


def test_problems_stand_in_the_order_of_the_page():
    assert problems("    a\n\n```yaml\n```\n\n<pre>\n") == [
        f"page.md:1: {INDENTED}",
        "page.md:3: a block in the language yaml would go unchecked",
        f"page.md:6: {HTML}",
    ]


def test_one_cause_is_one_message():
    assert problems("text\n\n    <b>\n    ` a &amp; b\n      c\n") == ["page.md:3: HTML stands at the margin"]
    assert problems("a \u2212 b \u2212 c\n\n\u2212\n") == [
        "page.md:1: holds U+2212 MINUS SIGN, which no page uses: write -"
    ]


def test_a_reader_sees_the_words_of_a_filter():
    assert parse_page('<div data-filter="Find 3" markdown>\n\n</div>\n', "page.md").prose == "Find 3\n\n\n"


def test_prose_is_the_page_without_its_code_line_for_line():
    text = f"---\ntitle: T\nhide: [toc]\n---\n# H\n\n{PROGRAM}\n{OUTPUT}\nText.\n"
    expected = ["", "T", "", "", "# H", *[""] * 9, "Text.", ""]
    assert parse_page(text, "page.md").prose.split("\n") == expected


def test_line_ends_of_windows_change_nothing():
    text = "---\ntitle: T\n---\n# H\n\n" + PROGRAM + "\n" + OUTPUT
    unix, windows = parse_page(text, "page.md"), parse_page(text.replace("\n", "\r\n"), "page.md")
    assert (windows.listings, windows.prose, windows.problems) == (unix.listings, unix.prose, unix.problems)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a\n\xff\n", "page.md:2: is not UTF-8: byte 0xff"),
        (b"a\n\xed\xa0\x80\n", "page.md:2: is not UTF-8: byte 0xed"),
        (b"a\n\0\n", "page.md:2: holds the character U+0000, which no page can show"),
        (b"\xef\xbb\xbf---\n", "page.md:1: holds the character U+FEFF, which no page can show"),
        (b"a\rb\n", "page.md:1: holds the character U+000D, which no page can show"),
        (b"``\x02`python\n", "page.md:1: holds the character U+0002, which no page can show"),
        ("a\n\u2028b".encode(), "page.md:2: holds the character U+2028, which no page can show"),
    ],
)
def test_a_page_that_readers_would_read_differently_is_refused(tmp_path, data: bytes, expected: str):
    file = tmp_path / "page.md"
    file.write_bytes(data)
    page = read_page(file, "page.md")
    assert [str(problem) for problem in page.problems] == [expected]
    assert page.listings == []


def test_a_page_that_is_not_there_is_a_problem(tmp_path):
    (problem,) = read_page(tmp_path / "page.md", "page.md").problems
    assert str(problem) == "page.md:1: there is no such file: write it, or mend the name"
