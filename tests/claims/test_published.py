"""What a page owes the site: told by the page's own check, before the site is built."""

from collections.abc import Callable

import pytest

from literate.check import check_page
from literate.claims.page import parse_page
from literate.claims.published import check_published
from literate.project import Project
from tests.tiny import Files

FRONT = "---\ndescription: A sentence that says what the page is about.\n---\n"
GOOD = FRONT + "# A title { #title }\n\n## Part { #part-1 }\n\n### Below { #below }\n\n## More { #more }\n"


ALT = "an alternative text says in 21 characters or more what the image shows"


def told(text: str) -> list[str]:
    page = parse_page(text, "page.md")
    assert page.problems == []
    return [str(problem) for problem in check_published(page)]


def test_a_page_with_all_of_it_passes():
    assert told(GOOD) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD.replace(FRONT, ""), "page.md:1: a description has 21 to 155 characters, and this page's has 0"),
        (
            GOOD.replace("A sentence that says what the page is about.", "Too short."),
            "page.md:2: a description has 21 to 155 characters, and this page's has 10",
        ),
        (
            GOOD.replace("A sentence", "A sentence" * 15),
            "page.md:2: a description has 21 to 155 characters, and this page's has 184",
        ),
        (GOOD.replace(" { #part-1 }", ""), "page.md:6: a heading has an id: { #kebab-case }"),
        (GOOD.replace("#part-1", "#Part_1"), "page.md:6: the id Part_1 is not in kebab-case"),
        (GOOD.replace("#more", "#below"), "page.md:10: the id below is here twice"),
        (GOOD.replace("### Below", "#### Below"), "page.md:8: a heading of level 4 stands below one of level 2"),
        (GOOD.replace("## More", "# More"), "page.md:10: a page has one title"),
        (GOOD.replace("# A title", "## A title"), "page.md:4: a heading of level 2 stands below one of level 0"),
        (
            GOOD.replace("# A title", "# `A` title" + " x" * 30),
            "page.md:4: a title has at most 65 characters, and this one has 67",
        ),
        (FRONT + "\ntext\n", "page.md:4: a page has a title: # What …? { #id }"),
        (
            GOOD + "\n![a picture](a.svg)\n",
            f"page.md:12: {ALT}",
        ),
        (GOOD + "\n```markdown\n3\n```\n", "page.md:12: a markdown block on a page of the site goes unchecked"),
    ],
)
def test_what_is_missing_is_told_with_its_line(text: str, expected: str):
    assert told(text) == [expected]


def test_two_pages_with_one_title_or_description_are_told(build: Callable[[Files], Project]):
    project = build(
        {
            "mkdocs.yml": "docs_dir: docs/en\nnav: [A: a.md, B: b.md]\n",
            "docs/en/a.md": FRONT + "# One { #one }\n",
            "docs/en/b.md": FRONT + "# One { #one }\n",
        }
    )
    assert list(check_page(project, project.page("docs/en/a.md"))) == []
    assert list(check_page(project, project.page("docs/en/b.md"))) == [
        "docs/en/b.md:4: docs/en/a.md has the same title",
        "docs/en/b.md:2: docs/en/a.md has the same description",
    ]
