"""Hold a claim against a run: read it, compare it, accept it."""

from __future__ import annotations

import difflib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from literate.claims.characters import check_output
from literate.diagnostic import Diagnostic, read_text
from literate.runner.program import Program, markers
from literate.runner.run import Printed, Run

ACCEPT = "If the new output is right: pytest --update-outputs"


@dataclass(frozen=True)
class Claim:
    """One entry of an .out file: the text that pages show, and the line where it starts."""

    name: str
    line: int
    text: str


def read_claims(file: Path, path: str) -> dict[str, Claim]:
    """The entries of the .out file `file`, by name; `path` is its name in messages.

    Raises `Diagnostic` for a malformed marker, for text that belongs to no entry, and for a character
    that no output uses.
    """
    text = read_text(file, path)
    for strange in check_output(text, path):
        raise strange
    lines = text.split("\n")
    claims: dict[str, Claim] = {}
    owned: set[int] = set()
    for name, first, last in markers(text, path):
        body = "".join(line + "\n" for line in lines[first - 1 : last])
        claims[name] = Claim(name, first, body)
        owned.update(range(first - 1, last + 2))
    for number, line in enumerate(lines, 1):
        if number not in owned and (line or number < len(lines)):
            raise Diagnostic(path, number, "this line belongs to no section")
    if text and not text.endswith("\n"):
        raise Diagnostic(path, len(lines), "the last line has no newline")
    return claims


def render(result: Run) -> str:
    """The text of the .out file that says what `result` gave."""
    return "".join(
        f"# --8<-- [start:{name}]\n{printed.text}# --8<-- [end:{name}]\n" for name, printed in result.entries.items()
    )


def difference(claim: Claim | None, printed: Printed | None, out: str, program: Program, line: int) -> str | None:
    """How the output that the page says differs from what Python prints, as a unified diff.

    None if they are equal to the letter. `out` is the .out file's path; `line` is the
    program line to name when nothing was printed.
    """
    says = claim.text if claim else ""
    prints = printed.text if printed else ""
    if claim and printed and says == prints:
        return None
    old, new = says.split("\n")[:-1], prints.split("\n")[:-1]
    pairs = enumerate(zip(old, new, strict=False))
    first = next((i for i, (was, now) in pairs if was != now), min(len(old), len(new)))
    if printed and printed.lines:
        line = printed.lines[min(first, len(printed.lines) - 1)]
    claimed_at = claim.line + min(first, max(len(old) - 1, 0)) if claim else 1
    body = list(difflib.unified_diff(old, new, lineterm="", n=3))[2:]
    return "\n".join(
        [
            f"--- {out}:{claimed_at} (the page says)",
            f"+++ {program.path}:{line} (python prints)",
            *(each for each in body if not each.startswith("@@")),
            ACCEPT,
        ]
    )


def write_whole(file: Path, data: bytes) -> None:
    """Put `data` into `file` at once: at any moment it holds all of the old or all of the new."""
    file = Path(os.path.realpath(file))  # a link stays one
    mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o644
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
