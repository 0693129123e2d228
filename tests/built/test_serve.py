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

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT

SECONDS = 60


@contextlib.contextmanager
def serving(address: str) -> Iterator["queue.Queue[str]"]:
    """A server of its own process group, and the lines that it prints."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    lines: queue.Queue[str] = queue.Queue()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
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


def printed_address(lines: "queue.Queue[str]") -> str:
    """The address in the line that says where the site is."""
    until, log = time.monotonic() + SECONDS, ""
    while time.monotonic() < until:
        with contextlib.suppress(queue.Empty):
            log += lines.get(timeout=0.2)
        if found := re.search(r"Serving on (\S+)", log):
            return found[1]
    raise AssertionError(f"no address in {SECONDS} s:\n{log}")


def free_address() -> str:
    """An address that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"127.0.0.1:{taken.getsockname()[1]}"


def test_serving_prints_its_address_and_shows_the_first_program():
    address = free_address()
    with serving(address) as lines:
        printed = printed_address(lines)
        assert printed == f"http://{address}/"
        with urllib.request.urlopen(f"{printed}backward/scalar/", timeout=SECONDS) as answer:
            soup = BeautifulSoup(answer.read(), "html.parser")
    assert soup.select_one("figure.output pre").get_text() == "tensor(-2.)"


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_serve_starts_that_server():
    run = subprocess.run(
        ["make", "--dry-run", "serve", "ADDRESS=127.0.0.1:1"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert re.search(r"bin/mkdocs serve --dev-addr 127\.0\.0\.1:1$", run.stdout, re.MULTILINE)
