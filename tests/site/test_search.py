"""The index of the search has the words of a page, each section its own."""

import json
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import BuildError

from literate.site import search
from literate.site.sections import Section, sections

PAGE = """
<h1 id="a">What is a <code>leaf</code>?<a class="headerlink" href="#a">\N{PILCROW SIGN}</a></h1>
<p>A <em>leaf</em> is not computed. It has no history.</p>
<div class="language-python highlight"><span class="filename">p.py</span>
<pre><span></span><code><span class="n">y</span> = x.<span class="n">retain</span>_grad(word)</code></pre></div>
<figure class="output"><figcaption data-search-exclude>checked</figcaption><pre><code>tensor</code></pre></figure>
<figure class="output output--error"><pre><code>RuntimeError: refused</code></pre></figure>
<h2 id="b">More</h2>
<details><summary>Predict</summary><p>Unfold\N{NO-BREAK SPACE}me<br>now</p></details>
<mjx-container><mjx-math class="x"><mjx-c>glyph</mjx-c></mjx-math><math><mi>v</mi></math></mjx-container>
<svg viewBox="0 0 1 1"><text>drawn</text></svg>
<div data-search-exclude><p>a list</p></div>
<h2 id="where-next">Where next</h2><p>Elsewhere</p>
"""


def test_a_section_has_its_title_its_text_and_the_names_of_its_programs():
    first, second = sections(PAGE)
    assert (first.anchor, first.title, first.line()) == ("a", "What is a leaf?", "A leaf is not computed.")
    assert first.words() == [
        *("It", "RuntimeError", "computed", "has", "history", "is", "leaf", "no", "not", "refused", "retain_grad")
    ]
    assert (second.anchor, second.title) == ("b", "More")
    assert second.words() == ["Predict", "Unfold", "me", "now"]


def test_a_long_sentence_is_cut_between_words():
    section = Section("a", text="word " * 60)
    assert section.line().endswith("word \N{HORIZONTAL ELLIPSIS}") and len(section.line()) <= 112


def page(url: str, **meta: object) -> SimpleNamespace:
    return SimpleNamespace(
        url=url, title="Label", meta=meta, content='<h1 id="a">A</h1>one two<h2 id="b">B</h2>two',
        file=SimpleNamespace(src_path="p.md"),
    )  # fmt: skip


def index(*pages: SimpleNamespace) -> dict[str, object]:
    config = SimpleNamespace(docs_dir="docs", use_directory_urls=True)
    search.on_pre_build(config=config)
    for each in pages:
        search.on_page_context({}, page=each, config=config, nav=None)
    return json.loads(search.script(search.entries).removeprefix("self.searchIndex = ").removesuffix(";\n"))


def test_the_index_lists_sections_and_the_words_that_they_have(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    given = index(page("q/"), page("p/", description="Of p.", keywords={"b": ["叶子"]}))
    assert given["pages"] == [
        ["p/", "Label", [["a", "A", "Of p.", []], ["b", "B", "two", ["叶子"]]]],
        ["q/", "Label", [["a", "A", "one two", []], ["b", "B", "two", []]]],
    ]
    assert given["words"] == "one 0 2\ntwo 0 1 1 1"


def test_words_that_say_nothing_are_listed_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    told = page("p/")
    told.content = '<h1 id="a">A</h1>The one that it is'
    given = index(told)
    assert given["words"] == "one 0"
    assert {"the", "that", "it", "is"} <= set(given["stop"].split())


def test_keywords_for_no_heading_stop_the_build(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BuildError, match=r"p\.md: keywords are for #c, which is no heading of the page"):
        index(page("p/", keywords={"c": ["x"]}))
