"""The floor: one process that imports torch and runs every program once, and checks nothing."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
import traceback
import types
from pathlib import Path


def run_all(folder: Path) -> int:
    """Run every program below `folder` as `__main__`, with what it prints kept in a buffer; how many ran."""
    import torch  # noqa: F401  (the floor pays for the import, whatever the programs are)

    programs = sorted(folder.rglob("*.py"))
    for file in programs:
        module = types.ModuleType("__main__")
        module.__dict__.update(__file__=str(file), __builtins__=__builtins__)
        sys.modules["__main__"] = module
        buffer = io.StringIO()
        with contextlib.redirect_stdout(buffer), contextlib.redirect_stderr(buffer):
            try:
                exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), module.__dict__)
            except Exception:  # some raise on purpose; a run that prints the traceback pays for it
                traceback.print_exc(file=buffer)
    return len(programs)


if __name__ == "__main__":
    place = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as empty:  # some programs save a plot where they run
        os.chdir(empty)
        print(f"{run_all(place)} programs")
        os.chdir(place)
