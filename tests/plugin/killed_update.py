"""Update a few outputs again and again, each time killed a little later; say what was found in the files.

Run as a program, because it forks: `python killed_update.py FOLDER`. It prints, as JSON, for every
update the names of the files that held the new text, or the text itself of a file that held neither.
"""

import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from literate.claims.output import render
from literate.project import Project

NAMES = ("a.py", "b.py")
WRITERS = ("output.py", "project.py")
"""The modules whose lines are the steps: those between which a file could be half written."""


def update(project: Project, last: int) -> None:
    """Accept the outputs; before step number `last` the process is killed."""
    steps = 0

    def step(frame: FrameType, event: str, argument: object) -> object:
        nonlocal steps
        if not frame.f_code.co_filename.endswith(WRITERS):
            return None
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return step

    sys.settrace(step)
    for name in NAMES:
        project.accept(name)
    sys.settrace(None)


def main(root: Path) -> list[list[str]]:
    """Kill the update before its first step, its second, and so on until it is done in time."""
    snippets = root / "snippets"
    snippets.mkdir()
    for name in NAMES:
        (snippets / name).write_text(f"# --8<-- [start:one]\nprint('{name}' * 9)\n# --8<-- [end:one]\n")
    project = Project(root)
    new = {name: render(project.run(name)).encode() for name in NAMES}
    found = []
    for last in range(1, 100_000):
        for name in NAMES:
            (root / project.out_path(name)).write_bytes(b"old\n")
        child = os.fork()
        if child == 0:
            update(project, last)
            os._exit(0)
        killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
        texts = {name: (root / project.out_path(name)).read_bytes() for name in NAMES}
        found.append(
            [name if texts[name] == new[name] else repr(text) for name, text in texts.items() if text != b"old\n"]
        )
        if not killed:
            return found
    raise RuntimeError("the update does not end")


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1])), sys.stdout)
