"""Whatever a program says, nothing but the subset runs, and the engine comes to an end with a sentence."""

import builtins
import random

import pytest

from tests.playground.cases import CASES, HEAD
from tests.playground.engine import Engine, modules

HOSTILE = {
    "a constructor": "import torch\nx = torch.tensor(1.0)\nprint(x.constructor)",
    "a constructor of torch": "import torch\nprint(torch.constructor)",
    "a prototype": "import torch\nx = torch.tensor(1.0)\nx.__proto__.grad = None",
    "a prototype as name": "__proto__ = 1\nconstructor = 2\nprint(__proto__ + constructor, toString)",
    "a prototype as argument": "import torch\nx = torch.tensor(1.0, __proto__=1)",
    "a hidden method": "import torch\nx = torch.tensor(1.0)\nx.alias()",
    "a hidden field": "import torch\nx = torch.tensor(1.0)\nprint(x.storage)",
    "a call of a result": "import torch\nx = torch.tensor(1.0)\nx.exp()()",
    "a global of the browser": "alert(1)",
    "the window": "window.location = 'a'",
    "eval": "eval('1')",
    "an import": "import os\nos.system('ls')",
    "dunder import": "__import__('os')",
    "a script": "<script>alert(1)</script>",
    "a template": "print(f'{(lambda: 1)()}')",
    "a template in a template": "print(f'{f\"{1}\"}')",
    "a function": "def f():\n    f()\nf()",
    "an endless loop": "for i in range(10**30):\n    pass",
    "an endless loop in a loop": "for i in range(10**9):\n    for j in range(10**9):\n        print(i)",
    "a large number": "x = 10 ** 10 ** 10",
    "a growing number": "x = 2\nfor i in range(100):\n    x = x * x",
    "a growing text": "x = 'a'\nfor i in range(100):\n    x = x + x",
    "a growing list": "import torch\nx = [1.0]\nfor i in range(100):\n    x = [x, x]\nprint(x)",
    "much output": "for i in range(10000):\n    print(i)",
    "many tensors": "import torch\nx = torch.tensor(1.0, requires_grad=True)\nfor i in range(10000):\n    x = x * 1.5",
    "brackets": "x = " + "(" * 5000 + "1" + ")" * 5000,
    "lists": "x = " + "[" * 5000 + "]" * 5000,
    "signs": "x = " + "-" * 5000 + "1",
    "not": "x = " + "not " * 4000 + "1",
    "powers": "x = " + "2 ** " * 3000 + "1",
    "sums": "x = " + "1 + " * 4000 + "1",
    "calls": "import torch\nx = torch.tensor(1.0)" + ".exp()" * 2000,
    "calls of calls": "x = a" + "()" * 5000,
    "blocks": "\n".join(" " * depth + "if 1:" for depth in range(190)) + "\n" + " " * 190 + "pass",
    "branches": "if 0:\n  pass\n" + "elif 0:\n  pass\n" * 1500,
    "a long program": "x = 1\n" * 10_000,
    "a long line": "x = '" + "a" * 19_000 + "'",
    "a long name": "a" * 19_000,
    "formats": "print(f'{1.0:.99f}', f'{1.0:999999999d}')",
    "a large tensor": f"import torch\nx = torch.tensor([{'1.0, ' * 3000}])",
    "letters of other scripts": "χ = 1",
    "a zero byte": "x = 1\0",
    "tabs": "if 1:\n\tx = 1",
    "an open string": "print('a",
    "an open bracket": "print((1",
    "nothing": "",
    "blank lines": "\n" * 15_000,
    "carriage returns": "x = 1\r\nprint(x)\r\n",
}

QUIET = {"nothing", "blank lines", "a long line", "a prototype as name", "carriage returns", "formats"}
"""Those that are programs, if strange ones."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_program_ends_with_a_sentence(name: str, engine: Engine):
    engine.context.set_time_limit(20)
    output = engine.play(HOSTILE[name], asked=False).output
    sentences = [text for kind, text in output if kind in ("refused", "error")]
    assert sentences or name in QUIET
    assert all("\n" not in text and len(text) < 25_000 for text in sentences)
    assert all(text.startswith(("The playground ", "NameError: ", "The program is ")) for text in sentences), sentences
    assert engine.play("print(1)").output == [("out", "1")], "the next program is disturbed"


def test_programs_with_damage_end_with_a_sentence(engine: Engine, pytestconfig):
    chance = random.Random(pytestconfig.option.seed)
    texts = [HEAD + case for case in CASES.values()]
    pieces = [
        *"()[]{}.,:=+-*/@%<>'\"\\#\n \t0eE_",
        "\n    ",
        "if ",
        "for ",
        "in ",
        "None",
        "1e999",
        "**",
        "f'{",
        "torch",
        "__proto__",
    ]
    for number in range(400):
        text = chance.choice(texts)
        for _ in range(chance.choice((1, 1, 2, 5))):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(pieces) + text[at + chance.choice((0, 0, 1, 7)) :]
        try:
            engine.play(text, asked=False)
        except Exception as error:
            raise AssertionError(f"program {number} of --seed {pytestconfig.option.seed}: {error}\n{text}") from error


def test_a_name_of_python_is_refused_and_is_not_missing(engine: Engine):
    names = set(dir(builtins)) | {
        "__file__",
        "__builtins__",
        "__annotations__",
        "copyright",
        "credits",
        "exit",
        "quit",
        "license",
    }
    for name in names - {"print", "range", "None", "True", "False", "_"}:
        assert engine.play(f"{name}\n", asked=False).refused, name


def test_the_engine_has_no_way_to_run_text_or_to_reach_the_page():
    for file, text in modules().items():
        for name in ("eval(", "Function(", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "import("):
            allowed = name == "import(" and file in ("layout.js", "page.js")
            assert allowed or name not in text, (file, name)
