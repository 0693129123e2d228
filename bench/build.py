"""The site as a plain Material for MkDocs would build it, and what an author waits for after an edit."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import yaml
from measure import Command, Cost, environment, middle
from mkdocs.utils.yaml import yaml_load
from repository import PAGES

PLAIN = "mkdocs.plain.yml"
OURS_COLD, OURS_WARM = "this site, the first time", "this site, again"
PLAIN_NOTEBOOK, PLAIN_ALONE = "plain Material", "plain Material without the notebook"
PAGE = "backward/scalar"
"""The page that is edited, with its first program and the output of that."""
INTERVAL = 0.03
"""Seconds between two looks at the served page."""
PATIENCE = 1800
"""Seconds after which a server is taken for hung. A slow machine needs a tenth of it."""


def commands(copy: Path) -> dict[str, Command]:
    """Builds of the copy: ours with nothing kept and with all kept, and the same Markdown by Material alone."""
    settings = plain(copy)
    (copy / PLAIN).write_text(yaml.safe_dump(settings), encoding="utf-8")
    alone = settings | {"plugins": ["search"], "nav": without_notebooks(settings["nav"]), "exclude_docs": "*.ipynb"}
    (copy / f"alone.{PLAIN}").write_text(yaml.safe_dump(alone), encoding="utf-8")
    words = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir"]
    return {
        OURS_COLD: Command([*words, "site-ours"], copy, lambda: shutil.rmtree(copy / ".cache", ignore_errors=True)),
        OURS_WARM: Command([*words, "site-ours"], copy),
        PLAIN_NOTEBOOK: Command([*words, "site-plain", "--config-file", PLAIN], copy),
        PLAIN_ALONE: Command([*words, "site-alone", "--config-file", f"alone.{PLAIN}"], copy),
    }


def plain(copy: Path) -> dict[str, Any]:
    """The settings of the copy with the theme as it comes, and includes by pymdownx.snippets; formulas stay TeX."""
    with (copy / "mkdocs.yml").open(encoding="utf-8") as file:
        ours = yaml_load(file)
    extensions = {name: each for name, each in ours["markdown_extensions"].items() if not name.startswith("literate.")}
    extensions["pymdownx.snippets"] = {"base_path": ["snippets", "."]}
    theme = {"name": "material", "features": ours["theme"]["features"], "font": False}
    return {
        "site_name": ours["site_name"],
        "site_url": "http://127.0.0.1:8000/",
        "docs_dir": ours["docs_dir"],
        "nav": ours["nav"],
        "theme": theme,
        "plugins": ["search", {"mkdocs-jupyter": {"include": ["*.ipynb"]}}],
        "markdown_extensions": extensions,
    }


def without_notebooks(nav: Any) -> Any:
    """The navigation without what ends in .ipynb."""
    if isinstance(nav, list):
        return [kept for each in nav if (kept := without_notebooks(each))]
    if isinstance(nav, dict):
        return {name: kept for name, each in nav.items() if (kept := without_notebooks(each))}
    return None if nav.endswith(".ipynb") else nav


def edits(copy: Path, count: int, say: Callable[[str], None]) -> dict[str, Cost]:
    """The medians of `count` edits of each kind: from the write of a file until the page that shows it is served."""
    page = copy / PAGES / f"{PAGE}.md"
    include = re.search(r'--8<-- "([\w/-]+)\.py:', page.read_text(encoding="utf-8"))
    assert include
    program = copy / "snippets" / f"{include[1]}.py"
    kinds = {"a page": page, "a program": program, "an output": program.with_suffix(".out")}
    found: dict[str, list[Cost]] = {kind: [] for kind in kinds}
    with _served(copy) as (server, address):
        for number in range(count):
            for kind, file in kinds.items():
                mark = f"edit{number}of{file.suffix[1:]}"
                text = _edited(file, mark)
                used, start = _processor(server), time.perf_counter()
                file.write_text(text, encoding="utf-8")
                _wait(f"{address}{PAGE}/", mark)
                cost = Cost(time.perf_counter() - start, _processor(server) - used)
                found[kind].append(cost)
                say(f"edit {number + 1} of {count}: {kind}: {cost.seconds:.2f} s")
    return {kind: middle(costs) for kind, costs in found.items()}


def _edited(file: Path, mark: str) -> str:
    """The text of the file with a mark that the page will show: a sentence, a comment, or a line of output."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        return f"{text}\n{mark}\n"
    comment = "# " if file.suffix == ".py" else ""
    return re.sub(r"(?m)^(# --8<-- \[start:.*)$", lambda start: f"{start[1]}\n{comment}{mark}", text, count=1)


@contextmanager
def _served(copy: Path) -> Iterator[tuple[psutil.Process, str]]:
    """`mkdocs serve` in the copy, when it has served the page once, and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    words = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", place]
    server = subprocess.Popen(words, cwd=copy, env=environment() | {"SITE_URL": f"http://{place}/"})
    try:
        _wait(f"http://{place}/{PAGE}/", "<article")
        yield psutil.Process(server.pid), f"http://{place}/"
    finally:
        server.terminate()
        server.wait()


def _wait(address: str, mark: str) -> None:
    """Ask for the page until it holds the mark."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
                if mark in answer.read().decode():
                    return
        except OSError:
            pass  # it is not served yet
        time.sleep(INTERVAL)
    raise SystemExit(f"{address} does not show {mark} within {PATIENCE} seconds")


def _processor(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
