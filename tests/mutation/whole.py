"""What a program does as one piece, without the machine: no sections, no statements."""

from __future__ import annotations

import contextlib
import io
import re
import traceback
import warnings

from literate.runner.program import Program


def whole(program: Program) -> str:
    """All that a program prints, warns and raises, as one text. Called in the program's own process."""
    out = io.StringIO()
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(out):
        warnings.simplefilter("always")
        try:
            exec(compile(re.sub(r"# --8<--.*", "", program.source), "program", "exec"), {"__name__": "__main__"})
        except BaseException as error:
            out.write("".join(traceback.format_exception_only(error)))
    return out.getvalue() + "".join(f"{w.category.__name__}: {w.message}\n" for w in caught)
