"""MkDocs hook: what has not changed is not made again.

Three things of a page cost nearly all of a build, and each is kept below `.cache` by everything that
it is made from (see `store`):

- its text with the includes expanded and the lists of pages filled in, of which a hash is kept: made from its
  Markdown and from the files that it reads, and known again as long as each of them is the same, or absent;
- its HTML: made from that text, from the options of Markdown, and from the names of all files, which its links are
  checked against;
- the page around it: made from that HTML, from the titles of all pages, the templates and the configuration.

Without this hook the site is the same, byte for byte, and every build takes as long as the first.
"""

from __future__ import annotations

import logging
from functools import cached_property, partial
from pathlib import Path
from typing import Any, ClassVar

import jinja2
from jinja2.bccache import Bucket
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc
from mkdocs.utils import CountHandler

from literate.site.graph import GraphExtension
from literate.site.store import Json, digest, file_digest, file_state, store_of

FOLDER = Path(".cache/site")
LAST = event_priority(-100)
EXPANDING = ("literate.site.graph", "literate.site.includes", "literate.site.contents")
"""The extensions that read files. They do so before any other touches the text."""


class Build:
    """One build: its store, and the hashes of what many pages have in common."""

    nav: Navigation

    def __init__(self, config: MkDocsConfig) -> None:
        self.config = config
        self.store = store_of(FOLDER, config)
        options = [dict(config.validation), dict(config.validation.links), config.use_directory_urls, config.docs_dir]
        self.markdown = digest(config.markdown_extensions, config.mdx_configs, *options)
        plain = {key: given for key, given in config.items() if key not in ("site_dir", "theme", "plugins", "hooks")}
        plugins = [(name, getattr(plugin, "config", None)) for name, plugin in config.plugins.items()]
        self.written = digest(plain, plugins, config.theme.name, dict(config.theme))
        self.files: list[File] = []
        self.hashed = ""

    def names(self, files: Files) -> str:
        """A hash of the names of all files. Hooks add some while pages are read, and these join it."""
        now = list(files)
        if now != self.files:
            count = len(self.files) if now[: len(self.files)] == self.files else 0
            added = [(file.src_uri, file.url, file.inclusion.name) for file in now[count:]]
            self.hashed = digest(self.hashed if count else "", added)
            self.files = now
        return self.hashed

    @cached_property
    def frame(self) -> str:
        """A hash of the templates and the configuration."""
        folder = self.config.theme.custom_dir
        files = sorted(file for file in Path(folder).rglob("*") if file.is_file()) if folder else []
        return digest(self.written, self.markdown, [(str(file), file_digest(file)) for file in files])

    @cached_property
    def outline(self) -> str:
        """A hash of the navigation, when all pages have their titles: what it can say of each section and page."""

        def of(item: StructureItem) -> Json:
            children = [of(each) for each in getattr(item, "children", None) or ()]
            heading = next((each.title for each in getattr(item, "toc", ())), None)
            return [item.title, heading, getattr(item, "url", None), getattr(item, "meta", None), children]

        return digest([of(item) for item in self.nav.items])

    @cached_property
    def expander(self) -> Markdown:
        """Markdown with nothing but the extensions that read files."""
        names = [name for name in self.config.markdown_extensions if name in EXPANDING]
        options = {name: self.config.mdx_configs.get(name, {}) for name in names}
        md = Markdown(extensions=names, extension_configs=options)
        md.preprocessors.deregister("html_block")
        return md

    def expanded(self, page: Page) -> str:
        """A hash of the text of the page with all that it includes, and of its pictures."""
        text = page.markdown or ""
        key = self.store.key("text", self.markdown, page.file.src_uri, text)
        kept = self.store.get(key)
        if kept is None or any(file_state(file) != state for file, state in kept["reads"].items()):
            place = Place(page.file)
            kept = {"hash": digest(self.expand(text, place)), "reads": place.reads}
            self.store.put(key, kept)
        found: str = kept["hash"]
        return found

    def expand(self, text: str, place: Place) -> Json:
        """The text of the page at `place` with all that it includes, and its pictures."""
        md = self.expander.reset()
        md.treeprocessors.register(place, "relpath", 0)
        lines = text.split("\n")
        for preprocessor in md.preprocessors:
            lines = preprocessor.run(lines)
        return lines, [each.pictures for each in md.registeredExtensions if isinstance(each, GraphExtension)]


build: Build
"""The build that runs. MkDocs calls the functions below by their names, so there is no better place for it."""


class Place(Treeprocessor):
    """Tells `literate.site.source` which page it is, as MkDocs does, and keeps the state of each file that it reads."""

    def __init__(self, file: File) -> None:
        super().__init__()
        self.file = file
        self.reads: dict[str, str | None] = {}


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Begin."""
    global build
    build = Build(config)


@LAST
def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
    """Keep the navigation, whose pages get their titles one by one."""
    build.nav = nav


@LAST
def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Let the page be rendered by `render`, now that all hooks have changed its text."""
    page.render = partial(render, page)  # type: ignore[method-assign]  # of this page alone


def render(page: Page, config: MkDocsConfig, files: Files) -> None:
    """What `Page.render` does, done before or now."""
    key = build.store.key("html", build.markdown, build.names(files), page.file.src_uri, build.expanded(page))
    kept = build.store.get(key)
    if kept is not None:
        fill(page, kept, files)
        return
    warnings = CountHandler(level=logging.WARNING)
    logging.getLogger("mkdocs").addHandler(warnings)
    try:
        Page.render(page, config, files)
    finally:
        logging.getLogger("mkdocs").removeHandler(warnings)
    # A warning must be told, and counted, in every build. Without links the log is so long that MkDocs keeps none.
    if not warnings.get_counts() and page.links_to_anchors is not None:
        build.store.put(key, parts(page))


def parts(page: Page) -> dict[str, Json]:
    """What `Page.render` has given the page."""
    return {
        "content": page.content,
        "toc": [token(each) for each in page.toc],
        "title": page._title_from_render,
        "anchors": sorted(page.present_anchor_ids or ()),
        "links": {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()},
    }


def fill(page: Page, kept: dict[str, Json], files: Files) -> None:
    """Give the page what `parts` took."""
    page.content = kept["content"]
    page.toc = get_toc(kept["toc"])
    page._title_from_render = kept["title"]
    page.present_anchor_ids = set(kept["anchors"])
    page.links_to_anchors = {files.src_uris[uri]: links for uri, links in kept["links"].items()}


def token(anchor: AnchorLink) -> dict[str, Json]:
    """An entry of a table of contents as Python-Markdown gives it."""
    children = [token(each) for each in anchor.children]
    return {"name": anchor.title, "id": anchor.id, "level": anchor.level, "children": children}


@LAST
def on_env(env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
    """Let the templates of pages ask the store first."""
    env.template_class = PageTemplate
    env.bytecode_cache = Compiled()


class Compiled(jinja2.BytecodeCache):
    """The templates as code, kept in memory from one build of `mkdocs serve` to the next."""

    known: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a template, if it is known and its text is still the same."""
        if bucket.key in self.known:
            bucket.bytecode_from_string(self.known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        self.known[bucket.key] = bucket.bytecode_to_string()


class PageTemplate(jinja2.Template):
    """A template that is filled once for a page."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        """Fill the template."""
        context = dict(*args, **kwargs)
        page = context.get("page")
        if page is None:
            return super().render(context)
        here = [page.file.src_uri, page.url, page.title, page.meta, page.content, [token(each) for each in page.toc]]
        key = build.store.key("page", build.frame, self.name, here, build.outline)
        kept: str | None = build.store.get(key)
        if kept is None:
            kept = super().render(context)
            build.store.put(key, kept)
        return kept


def on_post_build(*, config: MkDocsConfig) -> None:
    """Forget what this build did not need."""
    build.store.sweep()
