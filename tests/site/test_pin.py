import pytest
from mkdocs.exceptions import BuildError

from literate.site import pin
from tests.conftest import ROOT


def test_the_version_is_that_of_the_requirements(tmp_path, monkeypatch):
    monkeypatch.setattr(pin, "REQUIREMENTS", tmp_path / "requirements.txt")
    pin.REQUIREMENTS.write_text("torchvision==1.0\ntorch==9.8.7+cpu   # why\n")
    assert pin.pinned("torch") == "9.8.7+cpu"
    with pytest.raises(BuildError, match=r"requirements\.txt: pins no numpy"):
        pin.pinned("numpy")


def test_what_builds_and_tests_the_site_types_no_version_of_torch():
    version = pin.pinned("torch")
    files = [ROOT / "mkdocs.yml", ROOT / "pyproject.toml", *(ROOT / "docs/theme").rglob("*.html")]
    files += [file for name in ("literate/site", "tests", "bench") for file in (ROOT / name).rglob("*.py")]
    assert [file.name for file in files if version in file.read_text(encoding="utf-8")] == []
