"""The programs of the guide that lie in the subset of the playground; `guide.txt` lists them.

python -m tests.playground.guide    writes the list anew
"""

from __future__ import annotations

from pathlib import Path

from literate.runner.run import STREAMS
from tests.playground.engine import Engine, Played
from tests.tiny import ROOT

LIST = Path(__file__).with_name("guide.txt")
SNIPPETS = ROOT / "snippets"


def accepted(engine: Engine) -> list[str]:
    """The programs that the engine runs to their end or to an error."""
    files = sorted(SNIPPETS.rglob("*.py"))
    return [
        file.relative_to(SNIPPETS).as_posix()
        for file in files
        if not engine.play(file.read_text(), asked=False).refused
    ]


def stored(program: str) -> dict[str, str]:
    """What the .out file of a program says that it prints, warns and raises."""
    found = dict.fromkeys(STREAMS, "")
    file = (SNIPPETS / program).with_suffix(".out")
    stream = ""
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
        if line.startswith("# --8<-- ["):
            name = line.partition(":")[2].rstrip("]")
            stream = next((each for each in STREAMS if each and name.endswith(each)), "")
        else:
            found[stream] += f"{line}\n"
    return found


def printed(played: Played) -> dict[str, str]:
    """The same of a run in the engine."""
    return {"": played.text("out"), "-warning": played.text("warning"), "-error": played.text("error")}


if __name__ == "__main__":
    LIST.write_text("\n".join(accepted(Engine())) + "\n", encoding="utf-8")
