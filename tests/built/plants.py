"""Pages for the proof to judge: what must be reported, and what must not."""

import json
import re
from textwrap import indent
from typing import Any

from tests.tiny import ROOT, card, figure

LINES = "x = torch.ones(2)\nprint(x)\n"
FENCE = f"```python\n{LINES}```\n"


def inside(text: str, depth: int = 1) -> str:
    """The text as the content of a box, a tab or a list item."""
    return indent(text, "    " * depth)


def typed(text: str) -> str:
    """An output, typed by hand."""
    return f"```{{ .text .output }}\n{text}\n```\n"


SCALAR = card("backward/scalar/scalar.py:backward")
SCALAR_OUTPUT = figure("backward/scalar/scalar.out:backward")
GOOD = f"{SCALAR}\n{SCALAR_OUTPUT}\nText.\n"

ERROR = card("backward/scalar/no-flag.py:run")
ERROR_OUTPUT = figure("backward/scalar/no-flag.out:run-error", ".error")

# It prints, and it warns.
TWO = card("backward/scalar/intermediate.py:run")
TWO_OUTPUT = figure("backward/scalar/intermediate.out:run")
TWO_WARNING = figure("backward/scalar/intermediate.out:run-warning", ".warning")

TABLE = card("requires-grad/all-states/all-states.py:table")
ROWS = (ROOT / "snippets/requires-grad/all-states/all-states.out").read_text().split("\n")[1:9]

# A measurement, which something else vouches for.
RECORD = "| tool | seconds |\n| :-- | --: |\n| `pytest` | 3.25 |\n| **all** | 6.5 |\n"

TORCH = re.findall(r"^torch==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)[0]
HTML_OUTPUT = f"""<figure class="output no-copy"><figcaption><span>Output</span>
<a href="../testing/">checked with torch {TORCH}</a></figcaption><pre><code>tensor(-2.)</code></pre></figure>
"""

# Each shows LINES, or something else with `torch.ones`, which no program has.
UNSEEN = {
    "a fence": FENCE,
    "a fence without a language": f"```\n{LINES}```\n",
    "a fence of text": f"```text\n{LINES}```\n",
    "a fence of another language": f"```pycon\n>>> {LINES}```\n",
    "a fence in capitals": f"```Python\n{LINES}```\n",
    "a brace fence": f'```{{ .python title="notest" }}\n{LINES}```\n',
    "a fence of tildes": f"~~~python\n{LINES}~~~\n",
    "a fence with the title of a program": f'```{{ .python title="backward/scalar/scalar.py" }}\n{LINES}```\n',
    "a fence in a definition list": f"Term\n:   Definition\n\n{inside(FENCE)}",
    "a fence in nested tabs": f'=== "A"\n\n    === "B"\n\n{inside(FENCE, 2)}',
    "a fence in details": f'??? note "Title"\n\n{inside(FENCE)}',
    "a fence in a box in a list": f"- item\n\n    !!! note\n\n{inside(FENCE, 2)}",
    "a fence in a quotation": indent(FENCE, "> "),
    "a fence in a footnote": f"Text[^1].\n\n[^1]: Note\n\n{inside(FENCE)}",
    "a fence on the line of a list marker": f"- ```python\n{inside(LINES)}    ```\n",
    "a fence in a list with two spaces": f"- item\n\n{indent(FENCE, '  ')}",
    "a fence in raw HTML": f"<div>\n{FENCE}</div>\n",
    "a fence in HTML with Markdown": f"<div markdown>\n\n{FENCE}\n</div>\n",
    "a fence that is not closed": f"```python\n{LINES}",
    "an indented block": f"Text\n\n{inside(LINES)}",
    "an indented block in a list": f"- item\n\n{inside(LINES, 2)}",
    "an included page": '--8<-- "hidden.md"\n',
    "a pre in HTML": f"<pre>{LINES}</pre>\n",
    "a pre in a table in HTML": f"<table><tr><td><pre><code>{LINES}</code></pre></td></tr></table>\n",
    "a copy of a card in HTML": f'<div class="language-python highlight"><pre>{LINES}</pre></div>\n',
    "code of several lines in HTML": f"<p><code>{LINES}</code></p>\n",
    "code with line breaks in HTML": "<p><code>x = torch.ones(2)<br>print(x)</code></p>\n",
    "a text area": f"<textarea>{LINES}</textarea>\n",
    "a frame": '<iframe srcdoc="<pre>x = torch.ones(2)</pre>"></iframe>\n',
    "a sample in HTML": f"<samp>{LINES}</samp>\n",
    "a paragraph": "x = torch.ones(2)\n",
    "a heading": "## x = torch.ones(2) { #x }\n",
    "commands with Python among them": "```console\nmake test\nx = torch.ones(2)\n```\n",
    "a text that no test expects": f"```{{ .text }}\n{LINES}```\n",
    "a picture": "![torch.ones(2)](picture.png)\n",
}

GRAPH = '--8<-- "backward/scalar/scalar.y.svg"\n'
PICTURE = (ROOT / "snippets/backward/scalar/scalar.y.svg").read_text()
IN_HTML = '<figure class="graph no-copy">' + PICTURE.replace("\n", "") + "</figure>\n"

UNTRUE = {
    "a value in a link to a page without it": f"{GOOD}\n[`tensor(-3.)`](testing.md)\n",
    "another digit": f"{SCALAR}\n{typed('tensor(-3.)')}",
    "a space more": f"{SCALAR}\n{typed('tensor( -2.)')}",
    "a space at the end": f"{SCALAR}\n" + HTML_OUTPUT.replace("</code></pre>", " </code></pre>"),
    "two blocks in one figure": f"{SCALAR}\n" + HTML_OUTPUT.replace("</figure>", "<pre>tensor(-3.)</pre></figure>"),
    "a line more": f"{SCALAR}\n" + typed("tensor(-2.)\ntensor(-2.)"),
    "no output": SCALAR,
    "no output in a box": f'??? note "Title"\n\n{inside(SCALAR)}\n',
    "text between": f"{SCALAR}\nText.\n\n{SCALAR_OUTPUT}",
    "the output first": f"{SCALAR_OUTPUT}\n{SCALAR}",
    "the output twice": f"{SCALAR}\n{SCALAR_OUTPUT}\n{SCALAR_OUTPUT}",
    "an output without a program": SCALAR_OUTPUT,
    "the output of another program": card("backward/scalar/minimum.py:run") + "\n" + SCALAR_OUTPUT,
    "the title of another program": card("backward/scalar/scalar.py:backward", "graph/what-is-recorded/square.py")
    + "\n"
    + SCALAR_OUTPUT,
    "no title": card("backward/scalar/scalar.py:backward", "") + "\n" + SCALAR_OUTPUT,
    "a part of a section": card("backward/scalar/scalar.py:2:5", "backward/scalar/scalar.py"),
    "a section in plain text": '--8<-- "backward/scalar/scalar.py:after"\n',
    "an error as an output": f"{ERROR}\n" + figure("backward/scalar/no-flag.out:run-error"),
    "an output as an error": f"{SCALAR}\n" + figure("backward/scalar/scalar.out:backward", ".error"),
    "a warning left out": f"{TWO}\n{TWO_OUTPUT}",
    "an output left out": f"{TWO}\n{TWO_WARNING}",
    "the wrong order": f"{TWO}\n{TWO_WARNING}\n{TWO_OUTPUT}",
    "a table with another cell": f"{TABLE}\n" + "\n".join(ROWS).replace("tensor(4.)", "tensor(5.)", 1),
    "a table without a row": f"{TABLE}\n" + "\n".join(ROWS[:-1]),
    "a table with two rows swapped": f"{TABLE}\n" + "\n".join([*ROWS[:-2], ROWS[-1], ROWS[-2]]),
    "a table that is not there": TABLE,
    "a table as text": f"{TABLE}\n" + "\n".join(ROWS).replace("|", "&#124;"),
    "a value in a sentence": f"{GOOD}\nIt is `tensor(-3.)`.\n",
    "a value in a table": f"{GOOD}\n| a |\n| --- |\n| tensor(-3.) |\n",
    "a record with another digit": RECORD.replace("3.25", "3.26"),
    "a record without a row": RECORD.replace("| **all** | 6.5 |\n", ""),
    "a value beside a record": f"{RECORD}\nIt is `7.25`.\n",
    "a message in a sentence": f"{GOOD}\nIt says `RuntimeError: grad can be`.\n",
    "a graph without its program": GRAPH,
    "a graph in HTML": f"{GOOD}\n{IN_HTML}",
    "a graph in HTML with another number": f"{GOOD}\n" + IN_HTML.replace("-2.", "-3."),
    "a graph of no program": f"{GOOD}\n" + IN_HTML.replace("backward/scalar/scalar.py", "backward/other.py"),
    "a drawing with a text": f"{GOOD}\n<div><svg><text>-3.</text></svg></div>\n",
}

TRUE = {
    "one program": GOOD,
    "an output in HTML": f"{SCALAR}\n{HTML_OUTPUT}",
    "behind its box": f'??? note "Title"\n\n{inside(SCALAR)}\n{SCALAR_OUTPUT}',
    "in a box": f'??? question "Title"\n\n{inside(GOOD)}',
    "in a tab in a list": f'- item\n\n    === "A"\n\n{inside(GOOD, 2)}',
    "in a definition list": f"Term\n:   Definition\n\n{inside(GOOD)}",
    "an error": f"{ERROR}\n{ERROR_OUTPUT}",
    "an output and a warning": f"{TWO}\n{TWO_OUTPUT}\n{TWO_WARNING}",
    "a table": f"{TABLE}\n" + "\n".join(ROWS),
    "a record": f"{RECORD}\nIt is `3.25`.\n",
    "a graph": f"{GOOD}\n{GRAPH}",
    "a graph in a box": f'{GOOD}\n??? question "Title"\n\n{inside(GRAPH)}',
    "commands": "```console\nmake test\n.venv/bin/python -m pytest -k scalar.py\n```\n",
    "a value in a sentence": f"{GOOD}\nIt is `tensor(-2.)`, and `torch.tensor` is a name.\n",
}

NOTEBOOKS = ("another digit", "another program", "an output less", "a figure less", "a program in the text")


def changed(notebook: dict[str, Any], kind: str) -> dict[str, Any]:
    """A copy of the notebook of the running example with one thing changed."""
    notebook = json.loads(json.dumps(notebook))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    match kind:
        case "another digit":
            cells[0]["outputs"][0]["text"][-1] = "points.grad: [-2.0, 0.0, 3.0]\n"
        case "another program":
            cells[0]["source"] = ["x = 1\n", *cells[0]["source"]]
        case "an output less":
            cells[0]["outputs"] = []
        case "a figure less":
            cells[1]["outputs"] = []
        case "a program in the text":
            notebook["cells"][0]["source"] = ["# Title { #title }\n", "\n", *FENCE.splitlines(keepends=True)]
    return notebook
