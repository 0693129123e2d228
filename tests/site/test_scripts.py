import pytest
from mkdocs.exceptions import BuildError

from literate.site.scripts import short


def test_a_script_loses_comments_and_keeps_its_texts():
    assert short("// why\nconst a = `${n} numbers`;\n", "a.js") == "const a=`${n} numbers`;"


def test_a_template_inside_a_template_is_refused():
    with pytest.raises(BuildError, match=r"a\.js:2: a template inside a template"):
        short("\nconst a = `saved ${few ? list : `${n} numbers`}`;\n", "a.js")
