"""Show every fault to every subject: caught is the one whose run fails where the true pages pass."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

import pytest
from convert import Prints
from faults import Fault
from measure import environment
from peers import PEERS, Peer
from repository import change, copy_repository

OURS = "this site"
OUR_ARGUMENTS = ("-q", "-p", "no:cacheprovider")
WORKERS = 2
UNSEEN = (pytest.ExitCode.OK, pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.NO_TESTS_COLLECTED)
"""Exit codes of a run that reports no fault: all is well, or nothing was checked."""

Call = tuple[str, list[str]]
"""A folder, and the arguments of pytest there."""


def caught(
    copy: Path, faults: list[Fault], prints: Prints, folder: Path, say: Callable[[str], None]
) -> dict[str, list[bool]]:
    """For every subject, the list of its verdicts: whether each fault made its run fail."""
    verdicts = {}
    for subject in (None, *PEERS):
        name = subject.name if subject else OURS
        clean = _clean(subject, copy, faults, prints, folder / name)
        runs = [_faulted(subject, copy, fault, prints, folder / name / str(n)) for n, fault in enumerate(faults)]
        codes = _exit_codes(subject.python if subject else sys.executable, [*clean, *runs])
        if subject is None and pytest.ExitCode.USAGE_ERROR in codes:
            place, arguments = [*clean, *runs][codes.index(pytest.ExitCode.USAGE_ERROR)]
            raise SystemExit(f"pytest cannot run {' '.join(arguments)} in {place} ({name})")
        if any(codes[: len(clean)]):
            bad = clean[next(n for n, code in enumerate(codes) if code)][0]
            raise SystemExit(f"{name} fails without a fault:\n{Path(bad, 'log.txt').read_text()[-2000:]}")
        verdicts[name] = [code not in UNSEEN for code in codes[len(clean) :]]
        say(f"{name}: {sum(verdicts[name])} of {len(faults)} faults caught")
        shutil.rmtree(folder / name)
    return verdicts


def _clean(subject: Peer | None, copy: Path, faults: list[Fault], prints: Prints, folder: Path) -> list[Call]:
    """Runs of the true pages among which the faults are."""
    if subject is None:
        target = copy_repository(copy, folder / "clean")
        return [(str(target), [*OUR_ARGUMENTS, "docs", "snippets"])]
    runs = []
    for number, pages in enumerate(sorted({fault.pages for fault in faults})):
        target = folder / f"clean{number}"
        subject.lay_out(copy, target, prints, [copy / page for page in pages])
        runs.append((str(target), subject.arguments))
    return runs


def _faulted(subject: Peer | None, copy: Path, fault: Fault, prints: Prints, folder: Path) -> Call:
    """The run that would see the fault: of the pages it is on, and for us of its program and output too."""
    damaged = copy_repository(copy, folder / "copy")
    change(damaged / fault.path, fault.text)
    if subject is None:
        file = fault.path.removesuffix(".out") + ".py" if fault.path.endswith(".out") else fault.path
        return str(damaged), [*OUR_ARGUMENTS, *sorted({*fault.pages, file})]
    subject.lay_out(damaged, folder / "pages", prints, [damaged / page for page in fault.pages])
    shutil.rmtree(damaged)
    return str(folder / "pages"), subject.arguments


def _exit_codes(python: str, runs: Iterable[Call]) -> list[int]:
    """The exit code of each run, in order; `WORKERS` of them at a time."""
    zygotes: SimpleQueue[subprocess.Popen[str]] = SimpleQueue()

    def one(run: Call) -> int:
        zygote = zygotes.get()
        try:
            assert zygote.stdin and zygote.stdout
            zygote.stdin.write(json.dumps({"folder": run[0], "arguments": run[1]}) + "\n")
            zygote.stdin.flush()
            return int(zygote.stdout.readline())
        finally:
            zygotes.put(zygote)

    with _processes(python) as processes, ThreadPoolExecutor(WORKERS) as pool:
        for process in processes:
            zygotes.put(process)
        return list(pool.map(one, runs))


@contextmanager
def _processes(python: str) -> Iterator[list[subprocess.Popen[str]]]:
    command = [python, str(Path(__file__).with_name("zygote.py"))]
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment()) for _ in range(WORKERS)
    ]
    try:
        yield processes
    finally:
        for process in processes:
            assert process.stdin
            process.stdin.close()
            process.wait()
