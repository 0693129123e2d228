import pytest
from mkdocs.exceptions import BuildError

from literate.site.scripts import short


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
