"""Tiny projects: a few pages and programs in a temporary folder, under a real pytest."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests/plugin/cases"
LIMIT = 1800
"""Seconds after which a process is taken for hung. A slow machine needs a hundredth of it."""

Files = dict[str, str]


@dataclass(frozen=True)
class Outcome:
    """What a pytest of its own said: exit code, `passed` or `failed` and the failure text by item, all it printed."""

    code: int
    items: dict[str, str]
    failures: dict[str, str]
    text: str


def section(name: str, text: str) -> str:
    """A section of a program or of its outputs."""
    return f"# --8<-- [start:{name}]\n{text}\n# --8<-- [end:{name}]\n"


def card(include: str, title: str | None = None) -> str:
    """A program, as a page includes it: `a.py:one`. Without a title of its own it has the program's."""
    title = include.split(":")[0] if title is None else title
    name = f' title="{title}"' if title else ""
    return f'```{{ .python{name} }}\n--8<-- "{include}"\n```\n'


def figure(include: str, kind: str = "") -> str:
    """An output, as a page includes it; `kind` is `.warning` or `.error`."""
    return f'```{{ .text .output {kind} }}\n--8<-- "{include}"\n```\n'


def write(root: Path, files: Files) -> None:
    """Write the files, whose paths are below `root`, with the line ends they have."""
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())


def run_pytest(root: Path, *arguments: str, **environment: str) -> Outcome:
    """Run pytest in the project at `root`, with the repository's own configuration."""
    (root / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    env = {key: value for key, value in os.environ.items() if key != "CI" and not key.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", *arguments],
        cwd=root,
        env=env | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"} | environment,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )
    items = {item: word.lower() for word, item in re.findall(r"^(PASSED|FAILED) (\S+)", done.stdout, re.MULTILINE)}
    blocks = re.split(r"^_{3,} (.+?) _{3,}$", done.stdout.split("= short test summary")[0], flags=re.MULTILINE)
    texts = (re.split(r"^\d+ code sections", text, flags=re.MULTILINE)[0] for text in blocks[2::2])
    failures = {name: text.strip("\n") for name, text in zip(blocks[1::2], texts, strict=True)}
    return Outcome(done.returncode, items, failures, done.stdout + done.stderr)
