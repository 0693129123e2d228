"""The environment in which programs run: fixed and small, with nothing in it that says who runs them."""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
from pathlib import Path

from literate.runner.execution import text_stream

DIES_WITH_PARENT, ADOPTS_ORPHANS = 1, 36
"""PR_SET_PDEATHSIG and PR_SET_CHILD_SUBREAPER of Linux's prctl."""

_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None

FIXED = {
    "COLUMNS": "80",
    "LINES": "24",
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
}
FOLDERS = {
    "HOME": "home",
    "MPLCONFIGDIR": "home/.config/matplotlib",
    "TORCHINDUCTOR_CACHE_DIR": "home/.cache/torchinductor",
    "TRITON_CACHE_DIR": "home/.cache/triton",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
}
INTERPRETER = {
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8:strict",
    "PYTHONMALLOC": "malloc",
}
"""What Python and its libraries read when they start: one thread, one hash, memory in pages that fork cheaply."""
INHERITED = ("LD_LIBRARY_PATH", "PATH", "SYSTEMROOT")


def environment(place: Path) -> dict[str, str]:
    """The environment of a process that runs programs; its home is an empty folder in `place`."""
    for folder in FOLDERS.values():
        (place / folder).mkdir(parents=True, exist_ok=True)
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    folders = {name: str(place / folder) for name, folder in FOLDERS.items()}
    return inherited | FIXED | folders | INTERPRETER


def settle() -> tuple[int, int]:
    """Make this process ready for programs: no trace of who started it.

    Gives the descriptors that stdin and stdout were, at places where no program looks.
    """
    for name in INTERPRETER:
        os.environ.pop(name, None)
    commands, answers = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)
    os.close(null)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  (it stays open)
    sys.stdout, sys.stderr = text_stream(1), text_stream(2)
    vars(sys).update(__stdout__=sys.stdout, __stderr__=sys.stderr)
    sys.dont_write_bytecode = True
    tempfile.gettempdir()  # it is found by writing files, which a program may not
    return commands, answers


def prctl(option: int, value: int) -> None:
    """Linux's prctl; nothing elsewhere."""
    if _LIBC is not None:
        _LIBC.prctl(option, value)
