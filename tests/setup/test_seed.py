"""What a run draws can be drawn again, and CI's verdict on a commit does not change."""

import pytest

from tests import conftest


def test_under_ci_the_committed_files_draw_the_sample(pytestconfig, monkeypatch, tmp_path):
    monkeypatch.setenv("CI", "true")
    seeds = set()
    for tree in ("one", "other"):
        monkeypatch.setattr(conftest, "committed_tree", lambda tree=tree: tree)
        seeds.add(seed := conftest.drawn_seed(pytestconfig))
        assert conftest.drawn_seed(pytestconfig) == seed
    assert len(seeds) == 2


@pytest.mark.parametrize("lacking", ["git", "a commit"])
def test_without_a_commit_there_is_no_tree(lacking: str, monkeypatch, tmp_path):
    if lacking == "git":
        monkeypatch.setenv("PATH", str(tmp_path))
    else:
        monkeypatch.setattr(conftest, "ROOT", tmp_path)
    assert conftest.committed_tree() == ""
