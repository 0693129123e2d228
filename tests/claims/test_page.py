"""What a page may hold, and the one line that names each thing it may not."""

import pytest

from literate.claims.listing import Include
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
        ("- item\n\n", "\t"),
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
INDENTED = "indented code escapes the checks: include a section instead"
BARE = "outside a fence only a section of an .out file or a picture program.variable.svg can be included"
ALONE = "a fence must stand on a line of its own, in no block quote"
FRONT = "front matter holds lines `key: value` only, with no `: ` or ` #` in the value"


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
        ("```python\nprint(1)\n", "page.md:1: this fence is not closed"),
        ("a\n\n    ```python\nb\n", "page.md:3: this fence is not closed: a line stands left of it"),
        ("- ```python\n", f"page.md:1: {ALONE}"),
        ('> ```python\n> --8<-- "a.py:one"\n> ```\n', f"page.md:1: {ALONE}"),
        ("so ```python\n", f"page.md:1: {ALONE}"),
        # includes outside a fence
        ('--8<-- "a.py:one"\n', f"page.md:1: {BARE}"),
        ('--8<-- "a.out"\n', f"page.md:1: {BARE}"),
        ("--8<--\n", f"page.md:1: {BARE}"),
        # front matter
        ("---\ntitle: a\n```python\n---\n", f"page.md:3: {FRONT}"),
        ("---\ndescription: Messages: all of them\n---\n", f"page.md:2: {FRONT}"),
        ("---\ndescription: Messages #all\n---\n", f"page.md:2: {FRONT}"),
        ("---\n\n    code\n---\n", f"page.md:2: {FRONT}"),
        # code without a fence
        ("text\n\n    print(1)\n", f"page.md:3: {INDENTED}"),
        ("text\n\n\tprint(1)\n", f"page.md:3: {INDENTED}"),
        ("# T\n    print(1)\n", f"page.md:2: {INDENTED}"),
        ("---\n    print(1)\n", f"page.md:2: {INDENTED}"),
        ("[a]: http://a.org\n    print(1)\n", f"page.md:2: {INDENTED}"),
        ("> text\n>\n>     print(1)\n", f"page.md:3: {INDENTED}"),
        ("> > text\n> >\n> >     print(1)\n", f"page.md:3: {INDENTED}"),
        ("- item\n\n        print(1)\n", f"page.md:3: {INDENTED}"),
        ("- item\n# T\n    print(1)\n", f"page.md:3: {INDENTED}"),
        ("- item\n\ntext\n\n    print(1)\n", f"page.md:5: {INDENTED}"),
        ("!!! note\n    text\n\n        print(1)\n", f"page.md:4: {INDENTED}"),
        ("<pre>\n1\n</pre>\n", "page.md:1: <pre> in HTML escapes the checks: include a section instead"),
        ("a <CODE>x</CODE>\n", "page.md:1: <code> in HTML escapes the checks: include a section instead"),
        ("`a` <kbd>x</kbd> `b`\n", "page.md:1: <kbd> in HTML escapes the checks: include a section instead"),
        ("\\` <pre> \\`\n", "page.md:1: <pre> in HTML escapes the checks: include a section instead"),
    ],
)
def test_what_would_go_unchecked_is_named_with_its_line(text: str, expected: str):
    assert expected in problems(text)


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\nText.\n",
        "```console\n$ pytest\n```\n",
        '````markdown\n```python\n;--8<-- "a.py:one"\n```\n````\n',
        '```text\n--8<-- "tests/expected.txt"\n```\n',
        "- item\n\n    more of the item\n",
        "- item\n    - below\n\n        more of what is below\n",
        "Write `<pre>` or ``<code>``.\n",
        "---\ntitle: T\nhide:\n  - toc\n---\n\n# T\n",
        '~~~python\n--8<-- "a.py:one"\n~~~\n',
    ],
)
def test_what_hides_nothing_is_no_problem(text: str):
    assert problems(text) == []


def test_problems_stand_in_the_order_of_the_page():
    assert problems("    a\n\n```yaml\n```\n\n<pre>\n") == [
        f"page.md:1: {INDENTED}",
        "page.md:3: a block in the language yaml would go unchecked",
        "page.md:6: <pre> in HTML escapes the checks: include a section instead",
    ]


def test_prose_is_the_page_without_its_code_line_for_line():
    text = f"---\ntitle: T\nhide: [toc]\n---\n# H\n\n{PROGRAM}\n{OUTPUT}\nText.\n"
    expected = ["", " T", "", "", "# H", *[""] * 9, "Text.", ""]
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
    assert str(problem) == "page.md:1: cannot be read: No such file or directory"
