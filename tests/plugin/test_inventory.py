"""The pages that are published are the pages that are checked: by count and by name."""

from pathlib import Path

import pytest

from literate.inventory import wrong_files, wrong_nav
from tests.tiny import ROOT, Files, run_pytest, write

PAGE = "# A title { #title }\n"
PROGRAM = "# --8<-- [start:one]\nx = 1\n# --8<-- [end:one]\n"
SITE: Files = {
    "mkdocs.yml": "docs_dir: docs/en\nnav:\n  - A: index.md\n  - B:\n      - b/index.md\n",
    "docs/en/index.md": "---\ndescription: The first page of two, which is a sentence.\n---\n# A { #a }\n",
    "docs/en/b/index.md": "---\ndescription: The second page of two, a sentence too.\n---\n# B { #b }\n\n"
    '```{ .python }\n--8<-- "b/x.py:one"\n```\n',
    "snippets/b/x.py": PROGRAM,
    "snippets/b/x.out": "",
}


def test_a_site_whose_files_are_all_read_passes(tmp_path: Path):
    write(tmp_path, SITE)
    result = run_pytest(tmp_path, "docs", "snippets")
    assert result.code == 0, result.text
    assert sorted(result.items) == [
        "docs/en/b/index.md::[CodeFence#1][line:6]",
        "docs/en/b/index.md::page",
        "docs/en/index.md::page",
        "snippets/b/x.py::program",
    ]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"docs/en/x.markdown": PAGE}, "docs/en/x.markdown:1: goes unchecked: files here end in .md, .ipynb"),
        ({"docs/en/x.mkd": PAGE}, "docs/en/x.mkd:1: goes unchecked: files here end in .md, .ipynb"),
        ({"docs/en/x.html": "3"}, "docs/en/x.html:1: goes unchecked: files here end in .md, .ipynb"),
        ({"docs/en/b/x.svg": "3"}, "docs/en/b/x.svg:1: goes unchecked: files here end in .md, .ipynb"),
        ({"docs/en/x.MD": PAGE}, "docs/en/x.MD:1: goes unchecked: files here end in .md, .ipynb"),
        (
            {"docs/theme/x.md": PAGE},
            "docs/theme/x.md:1: goes unchecked: files here end in .html, .css, .js, .svg, .png, .woff2",
        ),
        ({"docs/en/.x/y.md": PAGE}, "docs/en/.x:1: is a hidden folder, which no check reads"),
        ({"snippets/.x/y.py": PROGRAM}, "snippets/.x:1: is a hidden folder, which no check reads"),
        (
            {"docs/en/conftest.py": 'collect_ignore = ["index.md"]'},
            "docs/en/conftest.py:1: can take files out of the checks: settings stand in pyproject.toml",
        ),
        (
            {"snippets/b/conftest.py": 'collect_ignore = ["x.py"]'},
            "snippets/b/conftest.py:1: can take files out of the checks: settings stand in pyproject.toml",
        ),
        ({"docs/en/c.md": PAGE}, "docs/en/c.md:1: is not in nav of mkdocs.yml"),
        ({"docs/en/cases/c.md": PAGE}, "docs/en/cases/c.md:1: is not in nav of mkdocs.yml"),
        ({"docs/en/theme/c.md": PAGE}, "docs/en/theme/c.md:1: is not in nav of mkdocs.yml"),
        ({"mkdocs.yml": SITE["mkdocs.yml"] + "  - C: c.md\n"}, "mkdocs.yml:6: nav names c.md, which is not there"),
        ({"mkdocs.yml": SITE["mkdocs.yml"] + "  - C: index.md\n"}, "mkdocs.yml:6: nav names index.md twice"),
        (
            {"mkdocs.yml": SITE["mkdocs.yml"] + "      - b/c.md\n", "docs/en/b/c.md": PAGE},
            "mkdocs.yml:6: b/c.md has no label: write `- Chain rule: b/c.md`, in a few words of your own",
        ),
        (
            {"mkdocs.yml": SITE["mkdocs.yml"] + "      - What is a c for: b/c.md\n", "docs/en/b/c.md": PAGE},
            "mkdocs.yml:6: the label What is a c for has more than 4 words or 28 characters",
        ),
        (
            {
                "mkdocs.yml": SITE["mkdocs.yml"] + "      - Twentynine-characters-for-one: b/c.md\n",
                "docs/en/b/c.md": PAGE,
            },
            "mkdocs.yml:6: the label Twentynine-characters-for-one has more than 4 words or 28 characters",
        ),
        (
            {"mkdocs.yml": SITE["mkdocs.yml"] + "      - zero_gradient: b/c.md\n", "docs/en/b/c.md": PAGE},
            "mkdocs.yml:6: the label zero_gradient names zero_gradient, which stands nowhere on b/c.md",
        ),
        (
            {
                "mkdocs.yml": SITE["mkdocs.yml"] + "      - C: b/c.md\n      - C: b/d.md\n",
                "docs/en/b/c.md": PAGE,
                "docs/en/b/d.md": PAGE,
            },
            "mkdocs.yml:7: the label C is in this chapter twice",
        ),
        (
            {"mkdocs.yml": SITE["mkdocs.yml"] + "draft_docs: b/\n"},
            "mkdocs.yml:6: draft_docs would take pages out that are checked, or put pages in that are not",
        ),
    ],
)
def test_a_file_that_no_check_reads_ends_the_run(tmp_path: Path, files: Files, told: str):
    write(tmp_path, SITE | files)
    result = run_pytest(tmp_path, "docs", "snippets")
    assert result.code == 4 and told in result.text.split("\n"), result.text
    found = [*wrong_files(tmp_path, "docs", "snippets"), *wrong_nav(tmp_path)]
    assert [str(each) for each in found] == [told]


def test_a_link_ends_the_run(tmp_path: Path):
    write(tmp_path, SITE)
    (tmp_path / "docs/en/c.md").symlink_to(tmp_path / "docs/en/index.md")
    told = "docs/en/c.md:1: is a link: pages and programs are files of their own"
    assert told in [str(each) for each in wrong_files(tmp_path, "docs", "snippets")]


@pytest.mark.parametrize(
    "settings",
    [
        {"conftest.py": 'collect_ignore = ["docs/en/b/index.md"]'},
        {"conftest.py": 'collect_ignore_glob = ["*.md"]'},
        {"conftest.py": "def pytest_collection_modifyitems(items):\n    del items[1]\n"},
        {"conftest.py": "def pytest_ignore_collect(collection_path):\n    return collection_path.name == 'b'\n"},
    ],
)
@pytest.mark.parametrize("processes", [(), ("-n", "2")])
def test_a_setting_that_takes_a_page_out_ends_the_run(tmp_path: Path, settings: Files, processes: tuple[str, ...]):
    write(tmp_path, SITE | settings)
    result = run_pytest(tmp_path, "docs", "snippets", *processes)
    assert result.code == 4 and "docs/en/b/index.md:1: was not collected" in result.text, result.text


@pytest.mark.parametrize("option", ["-k scalar", "--deselect docs/en/b/index.md", "--ignore docs/en/b", "-m skip"])
def test_so_does_a_default_that_selects_and_typing_it_does_not(tmp_path: Path, option: str):
    write(tmp_path, SITE)
    told = "docs/en/b/index.md:1: was not collected"
    assert told in run_pytest(tmp_path, "docs", "snippets", PYTEST_ADDOPTS=option).text
    assert told not in run_pytest(tmp_path, "docs", "snippets", *option.split()).text


@pytest.mark.parametrize("place", ["cases", "theme", "build", "dist", "node_modules"])
def test_the_name_of_a_folder_takes_nothing_out(tmp_path: Path, place: str):
    files = {f"docs/en/{place}/c.md": "It is 3.\n", f"snippets/{place}/y.py": PROGRAM.replace("x = 1", "print(1)")}
    write(tmp_path, files)
    result = run_pytest(tmp_path, "docs", "snippets")
    if place in ("cases", "theme"):
        assert result.items == {f"docs/en/{place}/c.md::page": "failed", f"snippets/{place}/y.py::program": "failed"}
    else:
        assert result.code in (1, 4), result.text


def test_a_marker_takes_nothing_out(tmp_path: Path):
    mark = (
        "import pytest\ndef pytest_collection_modifyitems(items):\n    [i.add_marker(pytest.mark.{}) for i in items]\n"
    )
    for name in ("skip", "xfail"):
        write(tmp_path, {"conftest.py": mark.format(name), "docs/page.md": "It is 3.\n"})
        result = run_pytest(tmp_path, "docs")
        assert result.items == {"docs/page.md::page": "failed"}, result.text


def test_our_own_site_is_whole():
    assert [*wrong_files(ROOT, "docs", "snippets"), *wrong_nav(ROOT)] == []
