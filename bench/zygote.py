"""Run pytest many times in children of one process that has imported torch already.

Reads lines of JSON, {"folder": …, "arguments": […]}, and answers each with pytest's exit code.
Every run is a process of its own, so it sees nothing of the others.
"""

from __future__ import annotations

import json
import os
import resource
import sys

import pytest
import torch  # noqa: F401  (imported once here, so that no child has to)

MEMORY = 10 * 2**30
"""Bytes of address space for one run."""
SECONDS = 120
"""Time on the processor for one run."""


def run(folder: str, arguments: list[str]) -> int:
    """The exit code of `pytest arguments` in `folder`."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    # A changed constant can make a program ask for any amount of memory, or never end.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    os.chdir(folder)
    log = os.open("log.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.path.insert(0, folder)  # as `python -m pytest` does
    code = 1
    try:
        code = int(pytest.main(arguments))
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    for line in sys.stdin:
        print(run(**json.loads(line)), flush=True)
