"""`make messages TORCH=…` runs this with an older torch: how did it word the messages of the chapter on errors?

It needs torch and nothing else, so that an old one can run it. Each program runs in a fork of this process. What is
kept is a message that says the same in other words: of the same class, with half of the words, and different in more
than numbers, addresses and the suffix of a node's name.
"""

from __future__ import annotations

import os
import re
import runpy
import signal
from pathlib import Path

import torch
import torch.autograd.forward_ad
import torch.func
import torch.utils.checkpoint

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "tests/versions/messages.out"
ERROR = re.compile(r"\[start:[\w-]+-error\]\n(.*?)# --8<-- \[end:", re.DOTALL)
SHOWN = re.compile(r'--8<-- "(errors/[\w/-]+)\.out:[\w-]+-error"')
TRIFLES = re.compile(r"https?://\S+|github\.com\S+|\d+|Backward\d*\b|[^\w\s]")
SECONDS = 20


def words(message: str) -> list[str]:
    """The words of a message, without what may differ between two that say the same in the same way."""
    return TRIFLES.sub(" ", message).lower().split()


def section_of(stem: str) -> str:
    """The name of a program's section in the record."""
    return stem.replace("_", "-").lower()


def reworded(now: str, before: str) -> bool:
    """Whether both are the same message in other words."""
    if not before or now.split(":")[0] != before.split(":")[0] or words(now)[:40] == words(before)[:40]:
        return False
    ours, theirs = set(words(now)), set(words(before))
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs))


def message_of(file: Path) -> str:
    """What the program raises, on one line as Python prints it; empty if it raises nothing."""
    reading, writing = os.pipe()
    if not os.fork():
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        signal.alarm(SECONDS)
        try:
            runpy.run_path(str(file))
        except Exception as error:
            module = type(error).__module__
            name = type(error).__qualname__ if module == "builtins" else f"{module}.{type(error).__qualname__}"
            os.write(writing, f"{name}: {' '.join(str(error).split())}".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        return stream.read().decode()


def main() -> None:
    """Write the record. A wording that several programs have stands under the first that a page shows."""
    version = torch.__version__.split("+")[0]
    pages = sorted((ROOT / "docs/en/errors").glob("*.md"))
    names = [name for page in pages for name in SHOWN.findall(page.read_text(encoding="utf-8"))]
    known: set[str] = set()
    sections = []
    for name in names:
        file = ROOT / "snippets" / f"{name}.py"
        found = ERROR.search(file.with_suffix(".out").read_text(encoding="utf-8"))
        if found is None or "compile" in file.stem:
            continue
        before = message_of(file)
        if before not in known and reworded(" ".join(found[1].split()), before):
            known.add(before)
            bars = "``" if "`" in before else "`"
            table = f"| torch {version} says |\n| :-- |\n| {bars}{before}{bars} |\n"
            section = section_of(file.stem)
            sections.append(f"# --8<-- [start:{section}]\n{table}# --8<-- [end:{section}]\n")
    RECORD.write_text("".join(sections), encoding="utf-8")
    print(f"{RECORD.relative_to(ROOT)}: {len(sections)} messages have other words under torch {version}")


if __name__ == "__main__":
    main()
