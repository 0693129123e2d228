"""MkDocs hook: the site can be read without a network.

On a host a service worker keeps it. `worker.js` is that of the theme, after the path and the SHA-256 of
each file that a page needs; `assets/javascripts/offline.js` starts it when a page has been loaded.
`mkdocs serve` has none, because its pages change.

In a folder, made by `mkdocs build --no-directory-urls`, the links name files. A browser loads neither
modules nor WebAssembly from there, so both are written as plain scripts.
"""

import base64
import hashlib
import json
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File, Files

WORKER = "worker.js"
SCRIPTS = "assets/javascripts"
START = f"{SCRIPTS}/offline.js"
MODULES = "assets/folder/modules.js"
"""Not beside the scripts that `scripts` makes short: these may have templates in templates."""
ENTRY = ("stepper.js", "filter.js", "copy.js", "playground/page.js", "playground/live.js")
"""The modules that pages load."""
WASM = "assets/graphviz/graphviz.wasm"

NEEDED = (".html", ".css", ".js", ".woff2", ".svg", ".png", ".wasm", ".xml")
"""What pages are made of. Programs, sources and notebooks are downloads, and stay on the host."""
UNUSED = ("programs/", "sources/", "assets/cards/", f"{SCRIPTS}/lunr/", f"{SCRIPTS}/workers/")
"""Folders with such files that no page loads."""

IMPORT = re.compile(r'^import (?:\* as (?P<all>\w+)|(?P<some>\{[^}]*\})) from "(?P<path>[^"]+)";$', re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
LEFT = re.compile(r"^\s*(?:import|export)\b.*|\bimport\(.*", re.MULTILINE)

command = ""
"""What MkDocs was asked to do. It calls the functions below by their names."""


def on_startup(*, command: str, dirty: bool) -> None:
    """Keep what is asked for."""
    globals()["command"] = command


def on_config(config: MkDocsConfig) -> None:
    """Add the script that this build needs."""
    if not config.use_directory_urls:
        config.extra_javascript.insert(0, MODULES)
        config.theme["features"].remove("navigation.instant")  # from a folder the theme waits for it in vain
    elif command != "serve":
        config.extra_javascript.append(START)


def on_files(files: Files, *, config: MkDocsConfig) -> None:
    """Write modules and WebAssembly as scripts, for a folder."""
    if config.use_directory_urls:
        return
    texts = {
        uri.removeprefix(f"{SCRIPTS}/"): file.content_string
        for uri, file in files.src_uris.items()
        if uri.startswith(SCRIPTS) and uri.endswith(".js")
    }
    modules = {name: texts[name] for name in needed(ENTRY, texts)}
    files.append(File.generated(config, MODULES, content=joined(modules)))
    wasm = base64.b64encode(files.src_uris[WASM].content_bytes).decode()
    files.append(File.generated(config, f"{posixpath.splitext(WASM)[0]}.js", content=f'self.graphviz = "{wasm}";\n'))


def needed(entry: tuple[str, ...], texts: dict[str, str]) -> list[str]:
    """The names of modules and of all that they import, each after what it imports."""
    found: list[str] = []

    def add(name: str) -> None:
        if name not in found:
            for match in IMPORT.finditer(texts[name]):
                add(target(name, match["path"]))
            found.append(name)

    for name in entry:
        add(name)
    return found


def target(name: str, path: str) -> str:
    """The module that `name` imports as `path`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), path))


def joined(texts: dict[str, str]) -> str:
    """One script of modules, each after what it imports. A page finds them as `modules["stepper.js"]`."""
    parts = [f"(() => {{\n{plain(name, text)}}})();\n" for name, text in texts.items()]
    base = json.dumps(posixpath.relpath(SCRIPTS, posixpath.dirname(MODULES)) + "/")
    head = f"self.modules = {{}};\nself.modulesFolder = new URL({base}, document.currentScript.src);\n"
    return head + "".join(parts)


def plain(name: str, text: str) -> str:
    """A module as the body of a function that puts what it exports into `modules`."""
    exported = [match[2] for match in EXPORT.finditer(text)]
    text = EXPORT.sub(r"\1 \2", text)
    text = IMPORT.sub(
        lambda match: f"const {match['all'] or match['some']} = modules[{json.dumps(target(name, match['path']))}];",
        text,
    )
    if left := LEFT.search(text):
        raise BuildError(f"{name}: cannot be written as a plain script: {left[0].strip()}")
    text = text.replace("import.meta.url", f"new URL({json.dumps(name)}, modulesFolder)")
    return f'"use strict";\n{text}modules[{json.dumps(name)}] = {{ {", ".join(exported)} }};\n'


def on_post_build(*, config: MkDocsConfig) -> None:
    """Name the files to the worker, or take away what a folder does not need."""
    site = Path(config.site_dir)
    worker = site / WORKER
    if not config.use_directory_urls or command == "serve":
        worker.unlink()
        return
    files = json.dumps(listed(site), separators=(",", ":"))
    worker.write_text(f"const FILES = new Map({files});\n{worker.read_text(encoding='utf-8')}", encoding="utf-8")


def listed(site: Path) -> list[tuple[str, str]]:
    """The path and the hash of each file that pages need, in order."""
    paths = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.suffix in NEEDED}
    return [
        (path, hashlib.sha256(file.read_bytes()).hexdigest())
        for path, file in sorted(paths.items())
        if path != WORKER and not path.startswith(UNUSED)
    ]
