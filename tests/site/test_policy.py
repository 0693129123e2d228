"""What a page may run: its own scripts, by their hash, and nothing else that stands in it."""

import base64
import hashlib
import re

import pytest

from literate.site.policy import with_policy

PAGE = '<head><meta charset="utf-8"><script>{0}</script></head><script id="x" type="application/json">{{}}</script>'


def test_the_scripts_of_a_page_are_named_and_data_is_not():
    html = with_policy(PAGE.format("one()"))
    digest = base64.b64encode(hashlib.sha256(b"one()").digest()).decode()
    assert re.findall(r"'sha256-([^']+)'", html) == [digest]
    assert html.index("Content-Security-Policy") < html.index("<script>")
    assert "unsafe-inline" not in re.search(r"script-src[^;]*", html)[0]


@pytest.mark.parametrize("other", ["two()", "one() "])
def test_another_script_has_another_hash(other: str):
    assert with_policy(PAGE.format("one()")) != with_policy(PAGE.format(other)).replace(other, "one()")


def test_every_page_has_the_same_policy(build_site):
    """So that it holds for the page before as for the next, which comes without a reload."""
    site = build_site({"index.md": "# Home\n", "a/b/c.md": "# Deep\n", "d.md": "# Page\n"})
    pages = list(site.rglob("*.html"))
    policies = {re.search(r'Policy" content="([^"]+)"', file.read_text(encoding="utf-8"))[1] for file in pages}
    assert len(pages) == 5
    assert len(policies) == 1
