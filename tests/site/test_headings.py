"""What is read of a heading."""

from bs4 import BeautifulSoup
from markdown import Markdown


def test_the_sign_beside_a_heading_is_not_read_and_no_stop_of_the_tab_key():
    toc = {"toc": {"permalink": True}}
    html = Markdown(extensions=["toc", "literate.site.headings"], extension_configs=toc).convert("# A [b](c)\n\n## D\n")
    links = BeautifulSoup(html, "html.parser").find_all("a")
    signs = [link for link in links if "headerlink" in link.get("class", [])]
    assert [(sign["aria-hidden"], sign["tabindex"]) for sign in signs] == [("true", "-1")] * 2
    assert [link.attrs for link in links if link not in signs] == [{"href": "c"}]
