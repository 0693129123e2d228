import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import BuildError

from literate.site.scripts import CHANGES, changed, flush, short


def test_a_script_loses_comments_and_keeps_its_texts():
    assert short("// why\nconst a = `${n} numbers`;\n", "a.js") == "const a=`${n} numbers`;"


@pytest.mark.parametrize(
    "template",
    [
        "`saved ${few ? list : `${n} numbers`}`",
        "`saved ${list.map(each =>\n`${each} of ${n}`)}`",
        "`saved ${text({ n }, `${n} numbers`)}`",
    ],
)
def test_a_template_inside_a_template_is_refused(template: str):
    line = 2 + template.partition("`$")[0].count("\n")
    with pytest.raises(BuildError, match=rf"a\.js:{line}: a template inside a template"):
        short(f"\nconst a = {template};\n", "a.js")


def test_a_script_of_the_playground_loses_comments_and_indentation_and_keeps_its_templates():
    script = "// why `so\nfor (;;) {\n  // here\n  a(`${b ? `c  ${d}` : ''} // no`); // after\n}\n"
    assert flush(script, "a.js") == "for (;;) {\na(`${b ? `c  ${d}` : ''} // no`); // after\n}\n"


def test_a_template_over_several_lines_is_refused():
    with pytest.raises(BuildError, match=r"a\.js:2: a template over several lines"):
        flush("a();\nb(`one\n  two`);\n", "a.js")


def test_the_theme_s_script_is_changed_in_each_place():
    assert changed("\n".join(["a", *CHANGES]), "b.js").split("\n") == ["a", *CHANGES.values()]


@pytest.mark.parametrize("times", [0, 2])
@pytest.mark.parametrize("old", CHANGES)
def test_a_place_that_is_not_there_once_is_refused(old: str, times: int):
    script = "\n".join(each for each in CHANGES for _ in range(times if each == old else 1))
    with pytest.raises(BuildError, match=rf"b\.js: .* stands {times} times"):
        changed(script, "b.js")


def test_a_site_has_the_changed_script_and_runs_all_when_the_page_is_read(build_site):
    site = build_site({"index.md": "# Page\n"})
    (bundle,) = site.glob("assets/javascripts/bundle.*.js")
    assert all(new in bundle.read_text(encoding="utf-8") for new in CHANGES.values())
    soup = BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")
    scripts = soup.select("script[src]")
    assert len(scripts) > 2 and all(each.has_attr("defer") for each in scripts)
    assert [str(each["src"]) for each in scripts][:2] == [
        f"assets/javascripts/{name}" for name in ("layout.js", bundle.name)
    ]
    assert "scrollX" in (site / "assets/javascripts/layout.js").read_text(encoding="utf-8")
