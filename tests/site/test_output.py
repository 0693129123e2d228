from typing import Any
from xml.etree import ElementTree

import pytest
from markdown import Markdown

EXTENSIONS = [
    "admonition",
    "attr_list",
    "footnotes",
    "md_in_html",
    "tables",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "literate.site.output",
]
PROGRAM = '```{ .python title="a.py" }\nprint(y)\n```\n\n'
OUTPUT = "```{ .text .output }\ny: <AddBackward0> *a* _b_\n\n  \\(x\\)  \n```\n"


def convert(text: str, **options: Any) -> str:
    configs = {
        "literate.site.output": {"torch": "1.2.3", **options},
        "pymdownx.highlight": {"pygments_lang_class": True},
        "pymdownx.tabbed": {"alternate_style": True},
    }
    return Markdown(extensions=EXTENSIONS, extension_configs=configs).convert(text)


def figures(html: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(f"<body>{html.replace('<br>', '')}</body>").iter("figure"))


@pytest.mark.parametrize(
    ("classes", "expected", "label"),
    [
        (".output", "output no-copy", "Output"),
        (".output .warning", "output output--warning no-copy", "Warning"),
        (".output .error", "output output--error no-copy", "Error"),
    ],
)
def test_each_kind_has_its_label_and_its_mark(classes: str, expected: str, label: str):
    (figure,) = figures(convert(f"```{{ .text {classes} }}\n1\n```"))
    assert figure.get("class") == expected
    assert figure.findtext("figcaption/span") == figure.get("aria-label") == label
    assert figure.findtext("figcaption/a") == "checked with torch 1.2.3"


def indented(text: str) -> str:
    return "".join(f"    {line}\n" if line else "\n" for line in text.split("\n"))


@pytest.mark.parametrize(
    "page",
    [
        PROGRAM + OUTPUT,
        '!!! note "Title"\n\n' + indented(PROGRAM + OUTPUT),
        '??? question "Predict"\n\n' + indented(PROGRAM + OUTPUT),
        '=== "Tab"\n\n' + indented(PROGRAM + OUTPUT),
        "- item\n\n" + indented(PROGRAM + OUTPUT),
        "1. item\n\n    ??? note\n\n" + indented(indented(PROGRAM + OUTPUT)),
        '<div class="hero" markdown>\n\n' + PROGRAM + OUTPUT + "\n</div>",
        "Text[^1].\n\n[^1]: Note.\n\n" + indented(PROGRAM + OUTPUT) + "    End.\n",
    ],
    ids=["plain", "admonition", "details", "tab", "list", "details in list", "html", "footnote"],
)
def test_the_text_is_exact_wherever_the_fence_stands(page: str):
    html = convert(page)
    start = html.index("<figure")
    (figure,) = figures(html[start : html.index("</figure>") + len("</figure>")])
    assert figure.findtext("pre/code") == "y: <AddBackward0> *a* _b_\n\n  \\(x\\)  "
    assert html[:start].rstrip().endswith("</div>")  # attached: only blanks between


def test_labels_are_options():
    html = convert(OUTPUT, output="输出", mark="已用 torch {torch} 检验")
    assert "<span>输出</span>" in html
    assert "已用 torch 1.2.3 检验" in html


def test_other_text_is_no_output():
    html = convert('```{ .text title="a.txt" }\nplain\n```')
    assert "figure" not in html
    assert '<span class="filename">a.txt</span>' in html


def test_program_keeps_its_title_and_its_copy_button():
    html = convert(PROGRAM)
    assert '<span class="filename">a.py</span>' in html
    assert "no-copy" not in html


def test_the_mark_links_to_testing_from_any_depth(build_site):
    site = build_site({"index.md": OUTPUT, "a/b.md": OUTPUT})
    assert 'href="testing/">checked with torch' in (site / "index.html").read_text()
    assert 'href="../../testing/">checked with torch' in (site / "a/b/index.html").read_text()


def test_a_missing_page_on_testing_fails_the_build(fault):
    message = fault({"index.md": OUTPUT, "testing.md": None})
    assert "contains a link 'testing.md', but the target is not found" in message


def test_an_output_glued_to_its_program_is_refused(fault):
    message = fault({"bad.md": "# Page\n\n```{ .python }\n1\n```\n```{ .text .output }\n77\n```\n"})
    assert "docs/bad.md:7: an output needs a blank line before and after its fence" in message.splitlines()


TABLE = "| a | `b` |\n| --- | --- |\n| 1 | 2 |\n"


@pytest.mark.parametrize(
    "page",
    [
        PROGRAM + TABLE,
        '??? question "Predict"\n\n' + indented(PROGRAM + TABLE),
        "- item\n\n" + indented(PROGRAM + TABLE),
    ],
)
def test_a_table_under_a_program_is_its_output(page: str):
    (figure,) = figures(convert(page))
    assert figure.get("class") == "output no-copy"
    assert figure.findtext("figcaption/a") == "checked with torch 1.2.3"
    assert ["".join(cell.itertext()) for cell in figure.iter("td")] == ["1", "2"]


@pytest.mark.parametrize("page", [TABLE, f"{PROGRAM}Text.\n\n{TABLE}", f"```console\nmake\n```\n\n{TABLE}"])
def test_any_other_table_is_not(page: str):
    assert figures(convert(page)) == []
