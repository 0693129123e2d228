import pytest
from mkdocs.exceptions import BuildError

from literate.site.scripts import flush, short


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
