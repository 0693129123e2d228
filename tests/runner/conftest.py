"""Programs of a few lines, run as the pages' programs are."""

from collections.abc import Callable
from pathlib import Path

import pytest

from literate.runner.pool import shared
from literate.runner.program import Program, read_program
from literate.runner.run import Run

IMPORTS = "import os, random, signal, socket, subprocess, sys, threading, time, warnings\nimport torch\n"
"""Two lines, so that the code of a planted program starts in line 4."""


@pytest.fixture
def planted(tmp_path: Path) -> Callable[..., Program]:
    """Write a program of one section."""

    def write(code: str, name: str = "planted", imports: str = IMPORTS) -> Program:
        file = tmp_path / f"{name}.py"
        text = f"{imports}{code}".rstrip("\n")  # a section may not end with an empty line
        file.write_text(f"# --8<-- [start:run]\n{text}\n# --8<-- [end:run]\n")
        return read_program(file, f"snippets/{name}.py")

    return write


@pytest.fixture
def ran(planted: Callable[..., Program]) -> Callable[..., Run]:
    """Run such a program."""
    return lambda code, **options: shared().run(planted(code, **options))
