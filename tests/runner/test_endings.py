"""A program that does not come to its end, or takes more than there is, is one message, and the others go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from literate.runner.child import Limits
from literate.runner.pool import shared
from literate.runner.program import Program
from literate.runner.run import Run
from tests.conftest import ROOT
from tests.tiny import LIMIT, Files, run_pytest, section, write

ENDS = {
    "os._exit(0)": "snippets/planted.py:4: ends by os._exit(0), so nothing after it runs",
    "sys.exit(0)": "snippets/planted.py:4: ends by sys.exit(0), and nothing after it runs",
    "x = 1\nos.kill(os.getpid(), signal.SIGKILL)": "snippets/planted.py:5: is ended by SIGKILL while this line runs",
    "import ctypes\n\nctypes.string_at(0)": "snippets/planted.py:6: is ended by SIGSEGV while this line runs",
    "while True:\n    print('x' * 2**20)": "snippets/planted.py:4: prints more than a program may",
    "sys.stdout.close()": "snippets/planted.py:4: closes stdout or stderr",
    "print(1)\nos.close(1)\nprint(2)": "snippets/planted.py:6: closes stdout or stderr",
}


@pytest.mark.parametrize("code", ENDS)
def test_a_program_that_ends_otherwise_is_one_message(ran: Callable[..., Run], code: str):
    with pytest.raises(Exception) as problem:
        ran(code)
    assert str(problem.value) == ENDS[code]
    assert ran("print(1)", name="innocent").entries["run"].text == "1\n"


LONG = {
    "time.sleep(10**6)": (
        "snippets/planted.py:4: does not end within 1 seconds: what does this line wait for?",
        Limits(wall=1),
    ),
    "while True:\n    pass": (
        "snippets/planted.py:4: takes more than 1 seconds on the processor: does this line come to its end?",
        Limits(processor=1),
    ),
    "if os.fork() == 0:\n    time.sleep(10**6)\nos.wait()": (
        "snippets/planted.py:6: does not end within 1 seconds: what does this line wait for?",
        Limits(wall=1),
    ),
}


@pytest.mark.parametrize("code", LONG)
def test_a_program_that_takes_too_long_is_ended(planted: Callable[..., Program], code: str):
    told, limits = LONG[code]
    numbers = [shared().submit(planted(code), limits=limits), shared().submit(planted("print(1)", "innocent"))]
    with pytest.raises(Exception) as problem:
        shared().ran(numbers[0])
    assert str(problem.value) == told
    assert shared().ran(numbers[1]).entries["run"].text == "1\n"


GREEDY = {
    "x = bytearray(9 * 2**30)": "MemoryError\n",
    "x = [bytes(2**28) for _ in range(40)]": "MemoryError\n",
}


@pytest.mark.parametrize("code", GREEDY)
def test_a_program_that_takes_all_memory_raises(ran: Callable[..., Run], code: str):
    result = ran(code)
    assert (result.raised, result.entries["run-error"].text) == ("run", GREEDY[code])


def test_bytes_that_are_no_text_are_named(ran: Callable[..., Run]):
    result = ran("print('before')\nsys.stdout.flush()\nos.write(1, b'\\xff\\n')")
    assert [str(each) for each in result.problems] == [
        "snippets/planted.py:6: prints the byte 0xff, which is not UTF-8"
    ]


def page(*programs: str) -> str:
    listings = "".join(f'```{{ .python title="{name}" }}\n--8<-- "{name}:one"\n```\n\n' for name in programs)
    return f"# A page {{ #page }}\n\n{listings}"


TWO: Files = {
    "docs/page.md": page("a.py", "b.py"),
    "snippets/a.py": section("one", "x = 1"),
    "snippets/a.out": "",
    "snippets/b.py": section("one", "y = 1"),
    "snippets/b.out": "",
}


def test_an_interrupt_leaves_no_process_and_no_file(tmp_path: Path):
    temporary, project, gate = tmp_path / "tmp", tmp_path / "project", tmp_path / "gate"
    temporary.mkdir()
    os.mkfifo(gate)
    waits = section("one", f"open({str(gate)!r}).read()")
    write(project, TWO | {"snippets/b.py": waits, "pyproject.toml": (ROOT / "pyproject.toml").read_text()})
    environment = {key: value for key, value in os.environ.items() if key != "CI" and not key.startswith("PYTEST_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "docs", "snippets", "--update-outputs"],
        cwd=project,
        env=environment | {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        start_new_session=True,  # what a terminal sends reaches the whole group
    )
    opened = threading.Thread(target=os.open, args=(gate, os.O_WRONLY), daemon=True)  # ends when the program is there
    opened.start()
    opened.join(LIMIT)
    below = psutil.Process(process.pid).children(recursive=True)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=LIMIT)
    assert (process.returncode, len(below) > 1) == (pytest.ExitCode.INTERRUPTED, True)
    assert psutil.wait_procs(below, timeout=LIMIT)[1] == []
    files = sorted(file.relative_to(project).as_posix() for file in project.rglob("*.*"))
    assert (files, list(temporary.iterdir())) == (sorted([*TWO, "pyproject.toml"]), [])


def test_two_suites_at_once_do_not_disturb_each_other(tmp_path: Path):
    write(tmp_path, TWO)
    with ThreadPoolExecutor(2) as threads:
        both = list(threads.map(lambda _: run_pytest(tmp_path, "docs", "snippets"), range(2)))
    assert [result.code for result in both] == [0, 0], both
