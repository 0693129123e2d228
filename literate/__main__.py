"""`python -m literate graph program.py variable -o picture.svg`: draw the graph of a program of your own.

The program runs as under `python program.py`: what stands after `--` are its arguments.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from literate.claims.output import write_whole
from literate.diagnostic import Diagnostic
from literate.graphs.layout import lay_out
from literate.graphs.svg import draw
from literate.runner.program import read_whole

ROOT = Path(__file__).parents[1]
STYLES = ROOT / "docs/theme/assets/stylesheets"
PROGRAMS = "snippets"


def main(arguments: list[str] | None = None) -> int:
    """The command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m literate", description="Pictures of autograd graphs.")
    commands = parser.add_subparsers(required=True)
    graph = commands.add_parser("graph", help="run a program and draw the graph of some of its variables")
    graph.add_argument("program", type=Path, help="a Python program; it is run")
    graph.add_argument("variables", nargs="+", metavar="variable", help="a tensor that it made")
    graph.epilog = "What stands after -- is given to the program: program.py loss -o loss.svg -- --rate 0.1"
    graph.add_argument("-o", "--output", type=Path, help="the file to write; without it, the picture is printed")
    given = sys.argv[1:] if arguments is None else arguments
    end = given.index("--") if "--" in given else len(given)
    options = parser.parse_args(given[:end])
    try:
        svg = picture_of(options.program, tuple(options.variables), given[end + 1 :])
    except Diagnostic as problem:
        print(problem, file=sys.stderr)
        return 1
    if options.output is None:
        print(svg, end="")
    else:
        try:
            write_whole(options.output, svg.encode())
        except OSError as error:
            print(f"{options.output}: cannot be written: {error.strerror}", file=sys.stderr)
            return 1
    return 0


def picture_of(file: Path, variables: tuple[str, ...], arguments: Sequence[str] = ()) -> str:
    """Run the program in `file` and draw the graph of the variables; with colours. Raises `Diagnostic`."""
    from literate.graphs.record import record  # imports torch

    program = read_whole(file.resolve(), str(file))
    sys.argv[:] = [str(file), *arguments]
    sys.path[0] = str(program.file.parent)  # where Python looks for the modules beside a program
    recording = record(program)
    if recording.run.trace:
        print(recording.run.trace, end="", file=sys.stderr)
    picture = recording.picture(variables, str(file).removeprefix(f"{PROGRAMS}/"))
    head, rest = draw(picture, lay_out(picture)).split("\n", 1)
    return f"{head}\n{style()}\n{rest}"


def style() -> str:
    """The site's style of graphs, for a file that stands alone: light, and dark where the reader's screen is."""
    site, graph = (STYLES / "site.css").read_text("utf-8"), (STYLES / "graph.css").read_text("utf-8")
    colours = re.findall(r"^ +(--[\w-]+): light-dark\((#\w+), (#\w+)\);", site, re.MULTILINE)
    light = " ".join(f"{name}: {colour};" for name, colour, _ in colours)
    dark = " ".join(f"{name}: {colour};" for name, _, colour in colours)
    rules = [f"svg.graph {{ {light} background: var(--ground); }}"]
    rules.append(f"@media (prefers-color-scheme: dark) {{ svg.graph {{ {dark} }} }}")
    rules += re.findall(r"^svg\.graph.*\}$", graph, re.MULTILINE)
    return "<style>" + " ".join(rules).replace("<", "&lt;").replace(" > ", ">") + "</style>"


if __name__ == "__main__":
    sys.exit(main())
