"""Hold a claim against a run: read it, compare it, accept it."""

from __future__ import annotations

import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from literate.claims.characters import check_output
from literate.diagnostic import Diagnostic, Side, differences, read_text
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
    """How the output that the page says differs from what Python prints, see `differences`.

    None if they are equal to the letter. `out` is the .out file's path; `line` is the
    program line to name when nothing was printed.
    """
    says = claim.text if claim else ""
    prints = printed.text if printed else ""
    if claim and printed and says == prints:
        return None
    last = max(says.count("\n") - 1, 0)
    lines = printed.lines if printed and printed.lines else (line,)
    old = Side(says, "the page says", lambda n: f"{out}:{claim.line + min(n, last) if claim else 1}")
    new = Side(prints, "python prints", lambda n: f"{program.path}:{lines[min(n, len(lines) - 1)]}")
    return f"{differences(old, new)}\n{ACCEPT}"


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
