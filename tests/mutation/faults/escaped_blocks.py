"""Pages and blocks of code that a reader sees and the checks could leave out."""

from __future__ import annotations

from random import Random

from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.places import add_block

FALSE_PAGE = """---
description: How a gradient is computed by hand and by a program, step by step.
---

# What is planted here? { #planted }

The gradient is `tensor(77.)`, and there are 78 of them.
"""
PRINTS = (
    "print(2 + 2)",
    ">>> x.grad\ntensor(77.)",
    "x = torch.tensor(77.)\nx.backward()",
    "tensor(77.)",
    "RuntimeError: no 77",
)


def _folder(corpus: Corpus, random: Random) -> str:
    return random.choice(corpus.pages()).path.rsplit("/", 1)[0]


@kind("escape: file of another ending")
def other_ending(corpus: Corpus, random: Random) -> Planted:
    ending = random.choice(
        [
            "markdown",
            "mdown",
            "mkd",
            "mkdn",
            "html",
            "htm",
            "svg",
            "txt",
            "MD",
            "Md",
            "rst",
            "pdf",
            "mdx",
            "png",
            "js",
            "ipynb.json",
            "xhtml",
        ]
    )
    path = f"{_folder(corpus, random)}/planted.{ending}"
    return path, FALSE_PAGE, path


@kind("escape: page in a folder of another kind")
def other_folder(corpus: Corpus, random: Random) -> Planted:
    folder = random.choice(
        [
            ".hidden",
            "cases",
            "theme",
            "build",
            "node_modules",
            ".github",
            "_drafts",
            "venv",
            "dist",
            "__pycache__",
            "x.egg",
        ]
    )
    path = f"{random.choice(['docs/en', _folder(corpus, random)])}/{folder}/planted.md"
    return path, FALSE_PAGE, path


@kind("escape: file that steers pytest")
def steering(corpus: Corpus, random: Random) -> Planted:
    folder = random.choice(["docs", "docs/en", _folder(corpus, random), "snippets", "snippets/backward"])
    name = random.choice(["conftest.py", "pytest.ini", "tox.ini", "setup.cfg", "pyproject.toml"])
    if folder.startswith("snippets") and name != "conftest.py":
        return None  # a file that no program owns fails by itself, and a setting there is not read
    text = random.choice(
        ['collect_ignore = ["scalar.md"]\n', "[pytest]\naddopts = --ignore=docs\n", "collect_ignore_glob = ['*']\n"]
    )
    return f"{folder}/{name}", text, f"{folder}/{name}"


@kind("escape: page outside the navigation")
def no_nav(corpus: Corpus, random: Random) -> Planted:
    path = f"{_folder(corpus, random)}/planted-{random.randrange(100)}.md"
    return path, FALSE_PAGE.replace("`tensor(77.)`, and there are 78 of them", "what you read elsewhere"), path


@kind("escape: code by indent")
def indented(corpus: Corpus, random: Random) -> Planted:
    page, code = random.choice(corpus.pages()), random.choice(PRINTS)
    lead = random.choice(
        [
            "",
            "- item\n\n",
            "1. item\n\n",
            "[^planted]: text\n\n",
            "!!! note\n\n    text\n\n",
            ":   text\n\n",
            "> text\n\n",
        ]
    )
    spaces = " " * random.choice([4, 5, 8, 12]) if not lead else " " * random.choice([8, 10, 12])
    block = lead + "\n".join(spaces + line for line in code.split("\n"))
    return add_block(page, random, block, f"{lead!r} {len(spaces)} spaces")


@kind("escape: container that is none")
def no_container(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    first = random.choice(
        [
            "!!! planted",
            "!!!note",
            "??? ",
            "!!! note 'title'",
            "=== tab",
            "::: note",
            "/// note",
            "!!! note note",
            "????note",
            "[!NOTE]",
            "> [!TIP]",
            '==== "tab"',
            '!!! note ""',
            "{{% note %}}",
            "<details markdown>",
        ]
    )
    return add_block(page, random, f"{first}\n\n    print({number})", first)


@kind("escape: Python in a console fence")
def console(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    line = random.choice(
        [
            'python -c "print({n})"',
            ">>> print({n})",
            "$ python -m x\n{n}",
            "tensor({n}.)",
            "python x.py  # prints {n}",
            "make test\n{n} passed",
            "import torch",
            "pytest\nRuntimeError: {n}",
            "x.grad = {n}",
            "echo {n}",
        ]
    )
    fence = random.choice(["console", "console", "bash", "sh", "shell", "shell-session"])
    return add_block(page, random, f"```{fence}\n{line.format(n=number)}\n```", f"{fence}: {line}")


@kind("escape: block in another language")
def other_language(corpus: Corpus, random: Random) -> Planted:
    page, code = random.choice(corpus.pages()), random.choice(PRINTS)
    fence = random.choice(
        [
            "text",
            "",
            "{ .text .output }",
            "output",
            "pytb",
            "{ .python .no-check }",
            "toml",
            "mermaid",
            "pycon",
            '{ .text .output title="x" }',
            "markdown",
            "json",
            "math",
            "c++",
            "{.py}",
            "Python3",
            "ipython",
            'python title="x.py"',
        ]
    )
    return add_block(page, random, f"```{' ' if fence[:1] == '{' else ''}{fence}\n{code}\n```", f"fence {fence}")
