"""A plot on a page: what its program saves, stored without dates and random names, and compared curve by curve."""

import re
from collections.abc import Callable
from contextlib import suppress

import pytest

from literate.check import check_page, check_program, check_stray
from literate.claims.plot import changed, stored
from literate.diagnostic import Diagnostic
from literate.project import Project
from tests.tiny import card, section

PROGRAM = """import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2))
ax.plot([1, 2, 3], [1, 4, 9], "o-")
fig.savefig("a.svg")"""
IMAGE = "![A curve through three points, steeper to the right.](a.svg)"


@pytest.fixture
def project(build) -> Callable[..., Project]:
    """A page with one plot, which is stored."""

    def made(program: str = PROGRAM, page: str = IMAGE) -> Project:
        files = {"docs/page.md": f"{card('a.py:one')}\n{page}\n", "snippets/a.py": section("one", program)}
        found = build(files | {"snippets/a.out": ""})
        for plot in found.page("docs/page.md").plots:
            with suppress(Diagnostic):
                found.accept_plot(plot)
        return found

    return made


def faults(project: Project) -> list[str]:
    page = project.page("docs/page.md")
    return [*check_page(project, page), *check_program(project, "a.py")]


def test_a_plot_that_its_program_saves_is_right_whenever_it_is_saved(project):
    found = project()
    assert faults(found) == []
    text = (found.root / "snippets/a.svg").read_text()
    assert not re.search(r"20\d\d-|<!--|matplotlib\.org|<style", text)
    assert list(check_stray(found, found.root / "snippets/a.svg")) == []


def test_a_curve_that_changed_fails(project):
    found = project()
    file = found.root / "snippets/a.py"
    file.write_text(file.read_text().replace("9]", "9.1]"))
    [fault] = [each for each in faults(found.changed("snippets/a.py")) if "plot" in each]
    assert fault.startswith("docs/page.md:5: the page shows another plot") and "pytest --update-outputs" in fault


@pytest.mark.parametrize(
    ("old", "new"),
    [("#1f77b4", "#2ca02c"), ("<path ", '<path opacity="0" '), ("stroke-width: 1.5", "stroke-width: 2.5")],
)
def test_a_plot_that_was_edited_fails(project, old, new):
    found = project()
    file = found.root / "snippets/a.svg"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new, 1))
    assert any("the page shows another plot" in each for each in faults(found))


def test_each_number_of_a_plot_is_compared(project):
    text = (project().root / "snippets/a.svg").read_text()
    for match in list(re.finditer(r"\d+\.\d+", text)):
        other = f"{float(match[0]) * 1.05 + 0.001:.6f}"
        assert changed(text, text[: match.start()] + other + text[match.end() :])
    assert changed(text, text) is None


@pytest.mark.parametrize(
    ("program", "page", "told"),
    [
        (PROGRAM.replace("a.svg", "b.svg"), IMAGE, "writes the file b.svg"),
        (PROGRAM.replace('\nfig.savefig("a.svg")', ""), IMAGE, "a.py saves no a.svg"),
        (PROGRAM, "No plot.", "no page shows the plot that it saves"),
        (PROGRAM, IMAGE.replace("a.svg", "b.svg"), "b.py is not shown above"),
        (PROGRAM, f"Text and {IMAGE}", "an image is the plot of a program, alone between blank lines"),
    ],
    ids=["another file", "no file", "no image", "another program", "inline"],
)
def test_what_is_no_plot_of_the_program_is_told(project, program, page, told):
    found = project(program, page)
    assert any(told in each for each in [*map(str, found.page("docs/page.md").problems), *faults(found)])


def test_what_matplotlib_did_not_save_is_no_plot():
    with pytest.raises(Diagnostic, match="is not a plot that Matplotlib saved"):
        stored("<svg/>", "a.svg")
