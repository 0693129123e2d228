"""When a page was last changed: what git knows, and nothing where it does not."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from literate.site.changed import last_changes

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Run git in a repository of its own."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def run(*arguments: str, date: str = "") -> str:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        if date:
            monkeypatch.setenv("GIT_COMMITTER_DATE", f"{date}T12:00:00Z")
        return subprocess.run(["git", *who, *arguments], check=True, capture_output=True, text=True).stdout.strip()

    monkeypatch.chdir(tmp_path)
    last_changes.cache_clear()
    run("init", "--quiet", "repository")
    monkeypatch.chdir(tmp_path / "repository")
    return run


def write(git: Git, file: str, date: str) -> None:
    path = Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(date, encoding="utf-8")
    git("add", file)
    git("commit", "--quiet", "--message", "x", date=date)


def test_a_page_has_changed_with_its_file_or_its_programs(git: Git):
    write(git, "docs/en/a/b.md", "2026-01-02")
    write(git, "docs/en/a/c.md", "2026-01-03")
    write(git, "snippets/a/b/two.py", "2026-01-04")
    write(git, "docs/en/a/b.md", "2026-01-05")
    assert last_changes(git("rev-parse", "HEAD")) == {
        "docs/en/a/b.md": "2026-01-05",
        "docs/en/a/c.md": "2026-01-03",
        "snippets/a/b": "2026-01-04",
    }


def test_a_clone_without_its_history_knows_no_date(git: Git, monkeypatch: pytest.MonkeyPatch):
    write(git, "docs/en/a.md", "2026-01-02")
    write(git, "docs/en/b.md", "2026-01-03")
    git("clone", "--quiet", "--depth", "1", f"file://{Path.cwd()}", "../shallow")
    monkeypatch.chdir("../shallow")
    assert last_changes(git("rev-parse", "HEAD")) == {}


def test_where_there_is_no_repository_there_is_no_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    last_changes.cache_clear()
    assert last_changes("") == {}


def test_a_page_says_when_it_was_changed(build_site, git: Git, monkeypatch: pytest.MonkeyPatch):
    """The tiny site is built in the folder above, which becomes the repository."""
    monkeypatch.chdir("..")
    git("init", "--quiet")
    write(git, "docs/page.md", "2026-01-02")
    Path("docs/page.md").write_text("# Page\n")
    site = build_site({"page.md": "# Page\n", "other.md": "# Other\n"})
    assert '<time datetime="2026-01-02">2026-01-02</time>' in (site / "page/index.html").read_text()
    assert "Last changed" not in (site / "other/index.html").read_text()
