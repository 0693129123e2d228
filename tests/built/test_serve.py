"""What `make serve` does: a site at the address that it prints."""

import contextlib
import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT

SECONDS = 60


@contextlib.contextmanager
def serving(address: str, folder: Path = ROOT) -> Iterator["queue.Queue[str]"]:
    """A server of the site in `folder`, and the lines that it prints."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
    lines: queue.Queue[str] = queue.Queue()
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        reader = threading.Thread(target=lambda: [lines.put(line) for line in server.stdout], daemon=True)
        reader.start()
        try:
            yield lines
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def printed(lines: "queue.Queue[str]", pattern: str) -> str:
    """What `pattern` captures in the next line that has it. `SECONDS` only end a test that would never end."""
    until, log = time.monotonic() + SECONDS, ""
    while time.monotonic() < until:
        with contextlib.suppress(queue.Empty):
            line = lines.get(timeout=0.2)
            log += line
            if found := re.search(pattern, line):
                return found[1]
    raise AssertionError(f"no {pattern} in {SECONDS} s:\n{log}")


def printed_address(lines: "queue.Queue[str]") -> str:
    """The address in the line that says where the site is."""
    return printed(lines, r"Serving on (\S+)")


def shown(address: str) -> BeautifulSoup:
    """The page at `address`."""
    with urllib.request.urlopen(address, timeout=SECONDS) as answer:
        return BeautifulSoup(answer.read(), "html.parser")


def free_address() -> str:
    """An address that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"127.0.0.1:{taken.getsockname()[1]}"


def test_serving_prints_its_address_and_shows_the_first_program():
    address = free_address()
    with serving(address) as lines:
        found = printed_address(lines)
        assert found == f"http://{address}/"
        soup = shown(f"{found}backward/scalar/")
    assert soup.select_one("figure.output pre").get_text() == "tensor(-2.)"


CONFIGURATION = """\
INHERIT: {root}/mkdocs.yml
docs_dir: docs
watch: [snippets]
nav: [index.md, testing.md]
theme: {{custom_dir: "{root}/docs/theme"}}
hooks: ["{root}/literate/site/notebook.py", "{root}/literate/site/rebuild.py"]
"""
SECTION = "# --8<-- [start:one]\n{}\n# --8<-- [end:one]\n"
FENCES = '```{ .python }\n--8<-- "a.py:one"\n```\n\n```{ .text .output }\n--8<-- "a.out:one"\n```\n'
FILES = {
    "mkdocs.yml": CONFIGURATION.format(root=ROOT),
    "docs/index.md": f"# Home {{ #home }}\n\nText.\n\n{FENCES}",
    "docs/testing.md": "# Testing { #testing }\n",
    "snippets/a.py": SECTION.format("print(1)"),
    "snippets/a.out": SECTION.format("1"),
}


def test_an_edit_is_on_the_screen_after_the_reload(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    edits = [
        ("docs/index.md", "Text.", "Words.", "article > p"),
        ("snippets/a.py", "print(1)", "print(2)", ".highlight code"),
        ("snippets/a.out", "\n1\n", "\n2\n", "figure.output pre"),
    ]
    with serving(free_address(), tmp_path) as lines:
        address = printed_address(lines)
        for name, old, new, place in edits:
            assert shown(address).select_one(place).get_text().strip() == old.strip()
            (tmp_path / name).write_text((tmp_path / name).read_text().replace(old, new))
            printed(lines, "(Reloading browsers)")
            assert shown(address).select_one(place).get_text().strip() == new.strip()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_serve_starts_that_server():
    run = subprocess.run(
        ["make", "--dry-run", "serve", "ADDRESS=127.0.0.1:1"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert re.search(r"bin/mkdocs serve --dev-addr 127\.0\.0\.1:1$", run.stdout, re.MULTILINE)
