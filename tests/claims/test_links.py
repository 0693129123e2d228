"""A link whose text is the title of a page or a section leads there."""

from literate.claims.links import check_links, titles_of
from literate.claims.page import parse_page

FIRST = parse_page(
    "# What is a leaf here? { #leaf }\n\n## How to set the flag { #flag }\n\n## Where it goes wrong { #wrong }\n",
    "a/first.md",
)
SECOND = parse_page("# When is it None, and when zero? { #none }\n", "a/second.md")


def told(line: str) -> list[str]:
    page = parse_page(f"# Another page of three words {'{'} #x {'}'}\n\n{line}\n", "b/page.md")
    titles = {each.path: titles_of(each) for each in (FIRST, SECOND, page)}
    return [str(problem) for problem in check_links(page, titles)]


def test_titles_that_lead_where_they_say_pass():
    assert told("See [What is a leaf here?](../a/first.md) and [how to set the flag](../a/first.md#flag).") == []
    assert told("See [What is a `leaf` here?](../a/first.md#flag), or [the *flag*](../a/second.md).") == []
    assert told("See [how to set the flag](../a/first.md), and [what is a leaf here](https://example.org/x.md).") == []


def test_a_title_of_another_page_is_told_with_its_line():
    (wrong,) = told("See [What is a `leaf` here?](../a/second.md).")
    assert wrong == "b/page.md:3: this link has the title of a/first.md and leads to a/second.md"
    assert told("- [When is it None, and when zero?](../a/first.md#flag)")
    assert told("- [Another page of three words](../a/first.md)")


def test_a_title_of_another_section_is_told():
    (wrong,) = told("See [how to set the flag](../a/first.md#wrong).")
    assert wrong.endswith("has the title of the section #flag of a/first.md and leads to #wrong")
