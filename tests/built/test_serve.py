"""What `make serve` does: a site at the address that it prints."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT
from tests.tiny import LIMIT


@contextlib.contextmanager
def held_address() -> Iterator[str]:
    """An address that nobody else is given. The socket does not listen, so a server that reuses addresses can."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{held.getsockname()[1]}"


@contextlib.contextmanager
def serving(address: str, folder: Path = ROOT) -> Iterator["subprocess.Popen[str]"]:
    """A server of the site in `folder`, whose output can be read; killed if it is hung."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        hung = threading.Timer(LIMIT, server.kill)
        hung.start()
        try:
            yield server
        finally:
            server.send_signal(signal.SIGINT)
            server.communicate()
            hung.cancel()


def printed(server: "subprocess.Popen[str]", pattern: str) -> str:
    """What `pattern` captures in the next line that has it."""
    log = ""
    assert server.stdout
    for line in server.stdout:
        log += line
        if found := re.search(pattern, line):
            return found[1]
    raise AssertionError(f"the server ended without {pattern}:\n{log}")


def printed_address(server: "subprocess.Popen[str]") -> str:
    """The address in the line that says where the site is."""
    return printed(server, r"Serving on (\S+)")


def shown(address: str) -> BeautifulSoup:
    """The page at `address`."""
    with urllib.request.urlopen(address, timeout=LIMIT) as answer:
        return BeautifulSoup(answer.read(), "html.parser")


def test_serving_prints_its_address_and_shows_the_first_program():
    with held_address() as address, serving(address) as server:
        found = printed_address(server)
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
    with held_address() as free, serving(free, tmp_path) as server:
        address = printed_address(server)
        for name, old, new, place in edits:
            assert shown(address).select_one(place).get_text().strip() == old.strip()
            (tmp_path / name).write_text((tmp_path / name).read_text().replace(old, new))
            printed(server, "(Reloading browsers)")
            assert shown(address).select_one(place).get_text().strip() == new.strip()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_serve_starts_that_server():
    run = subprocess.run(
        ["make", "--dry-run", "serve", "ADDRESS=127.0.0.1:1"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert re.search(r"bin/mkdocs serve --dev-addr 127\.0\.0\.1:1$", run.stdout, re.MULTILINE)
