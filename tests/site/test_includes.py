import pytest

SNIPPET = "# --8<-- [start:one]\nx = 1\n# --8<-- [end:one]\n"


def page(include: str) -> str:
    fence = '```{ .python }\n--8<-- "a.py:one"\n```'
    return f"---\ndescription: x\n---\n# Page\n\n{fence}\n\n??? note\n\n    {include}\n"


def test_a_section_is_included(build_site):
    site = build_site({"index.md": page('--8<-- "a.py:one"'), "snippets/a.py": SNIPPET})
    html = (site / "index.html").read_text()
    assert html.count('x = <span class="mi">1</span>') == 1  # in the fence
    assert "8&lt;" not in html


@pytest.mark.parametrize(
    ("include", "message"),
    [
        ('--8<-- "gone.py:one"', "Snippet at path 'gone.py' could not be found"),
        ('--8<-- "a.py:two"', "Snippet section 'two' could not be located"),
        ('--8<-- "../secret.py"', "Snippet at path '../secret.py' could not be found"),
    ],
)
def test_a_missing_include_names_file_and_line(fault, include: str, message: str):
    said = fault({"index.md": page(include), "snippets/a.py": SNIPPET, "snippets/../secret.py": SNIPPET})
    assert f"docs/index.md:12: {message}" in said.splitlines()


def test_a_missing_picture_names_file_and_line(fault):
    said = fault({"index.md": page('--8<-- "gone.y.svg"'), "snippets/a.py": SNIPPET})
    assert "docs/index.md:12: there is no picture gone.y.svg" in said.splitlines()
