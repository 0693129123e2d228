"""Pages, or parts of pages, that a reader sees and the checks could leave out; texts of the settings."""

from __future__ import annotations

import json
import re
from random import Random

from tests.mutation.corpus import Corpus, replace_at
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import TENSOR, false_tensor, false_whole, label, outputs, shows
from tests.mutation.faults.places import add_block, say, sentence

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


@kind("escape: typed HTML")
def typed_html(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    forms = [
        '<figure class="output"><pre>tensor({n}.)</pre></figure>',
        "<pre><code>tensor({n}.)</code></pre>",
        "<table><tr><td>{n}</td></tr></table>",
        '<div class="highlight"><pre>{n}</pre></div>',
        "<p>The gradient is {n}.</p>",
        "<details><summary>{n}</summary></details>",
        '<div class="output" markdown>\n\nThe value is {n}.\n\n</div>',
        "<svg><text>{n}</text></svg>",
        "<script>document.write({n})</script>",
        "<style>p::after {{ content: '{n}' }}</style>",
        "The gradient is <code>tensor({n}.)</code>.",
        "The gradient is <b>{n}</b>.",
        "It is <span>{n}</span>.",
        '<iframe srcdoc="{n}"></iframe>',
        '<object data="x{n}.svg"></object>',
    ]
    form = random.choice(forms).format(n=number)
    return add_block(page, random, form, form)


@kind("escape: attribute of HTML")
def attribute(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    name = random.choice(
        [
            "title",
            "alt",
            "aria-label",
            "data-label",
            "placeholder",
            "value",
            "summary",
            "data-filter",
            "label",
            "start",
            "data-content",
        ]
    )
    tag = random.choice(["span", "abbr", "img", "p", "div", "input", "ol", "div markdown"])
    element, _, rest = tag.partition(" ")
    form = f'<{element} {name}="the slope is {number}"{rest and " " + rest}>text</{element}>'
    return add_block(page, random, random.choice([form, f"The text {form} goes on."]), form)


@kind("escape: attribute list of Markdown")
def attribute_list(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    forms = [
        '[text](../index.md){{ title="it is {n}" }}',
        '[text](../index.md "it is {n}")',
        "The text{{: title='{n}' }} goes on.",
        '## A heading {{ #planted title="{n}" }}',
        "The text {{.x{n}}} goes on.",
        '![What the picture shows you here](planted.svg "it is {n}")',
        "*The text*{{ data-value={n} }} goes on.",
        "{{ {n} }}",
        "The text {{ {n} }} goes on.",
        "*[text]: it is {n}",
        "The text[^{n}] goes on.",
        ":material-numeric-{n}:",
        "==The text {n}==",
        "++ctrl+{n}++",
        "~~{n}~~",
        "{{++{n}++}}",
    ]
    form = random.choice(forms).format(n=number)
    return add_block(page, random, form, form)


@kind("escape: comment that hides")
def comment(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    tensor = false_tensor(corpus, page, random) or "tensor(77.)"
    forms = [
        "Text `<!--` the gradient is `{v}` and `-->` more.",
        "A ` alone, the gradient is {v}.\n\nAnd ` again.",
        "- a ` b {v}\n- c ` d",
        "\\<!-- the gradient is {v} -->",
        "Text <!-- hidden --> and `{v}`.",
        "Text \\\\( it is `{v}` \\\\) goes on.",
        "``` it is {v} ```",
        "Text `` ` {v} ` `` goes on.",
        "Text \\`{v}\\` goes on.",
        "%% {v} %%",
        "\\( x `{v}` x \\)",
        "\\( \\text{{it is {v}}} \\)",
        "\\[\n\\text{{it is {v}}}\n\nand {v}\n\\]",
        "$$\n{v}\n$$",
    ]
    form = random.choice(forms).format(v=tensor)
    return add_block(page, random, form, form)


@kind("escape: front matter that is refused")
def refused_front(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    found = re.search(r"^description: .*$", page.text, re.MULTILINE)
    if not found:
        return None
    forms = [
        "description: [a sentence about {n}",
        "description: it is: {n}",
        "description: |\n  It is {n} there, which is what you wanted to know.",
        'description: "It is {n} there, which is what you wanted to know."',
        "description: 'It is\n  {n} there, which is what you wanted to know.'",
        "description: >-\n  It is {n} there, which is what you wanted to know.",
        "\tdescription: {n}",
        "description: &a It is {n} there, as you wanted to know.",
        "description:\n  - It is {n} there, as you wanted to know it.",
        "description: {n}",
    ]
    form = random.choice(forms).format(n=number)
    return page.path, replace_at(page.text, *found.span(), form), form


@kind("escape: key of the front matter")
def front_key(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    found = re.search(r"^description: .*$", page.text, re.MULTILINE)
    if not found:
        return None
    forms = ["subtitle: It is {n}", "title: It is {n} there", "tags: [{n}]", "title: [a, {n}]", "authors:\n  - {n}"]
    forms += ["template: x{n}.html", "title: 'It is {n} there'", "Title: It is {n} there", "summary: It is {n}."]
    form = random.choice(forms).format(n=number)
    return page.path, replace_at(page.text, found.end(), found.end(), "\n" + form), form


@kind("escape: part of a notebook that nothing reads")
def notebook_part(corpus: Corpus, random: Random) -> Planted:
    path, number = random.choice(corpus.notebooks()), random.randrange(41, 99)
    content = json.loads(corpus.texts[path])
    cell = random.choice(content["cells"])
    markdown = random.choice([each for each in content["cells"] if each["cell_type"] == "markdown"])
    code = random.choice([each for each in content["cells"] if each["cell_type"] == "code"])
    way = random.randrange(6)
    if way == 0:
        markdown["cell_type"] = "raw"
        markdown["source"] = [f"The gradient is {number}."]
    elif way == 1:
        cell["metadata"]["tags"] = ["skip-execution"]
    elif way == 2:
        code["metadata"]["alt"] = f"The curve has the slope {number} at the origin."
    elif way == 3:
        content["metadata"]["description"] = f"The gradient is {number} there, as the curve shows you."
    elif way == 4:
        markdown["source"] = [*markdown["source"], f"\n\n```python\nprint({number})\n```"]
    else:
        code["outputs"] = [*code["outputs"], {"name": "stdout", "output_type": "stream", "text": [f"{number}\n"]}]
    return path, json.dumps(content, indent=1, ensure_ascii=False) + "\n", f"way {way}"


@kind("escape: link by reference")
def reference(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    forms = [
        '[text][planted]\n\n[planted]: ../index.md "it is {n}"',
        '<a href="../index.md">it is {n}</a>',
        "<https://example.org/the-gradient-is-{n}>",
        "[^planted]: It is {n}.",
        "[it is {n}][]",
        "![it is {n} as you can see][planted]",
        "[[it is {n}]]",
        "https://example.org/the-gradient-is-{n}",
        "[`it is {n}`](<../index.md>)",
    ]
    form = random.choice(forms).format(n=number)
    return add_block(page, random, form, form)


@kind("escape: include of another file")
def other_include(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    target = random.choice(
        [
            "README.md",
            "mkdocs.yml",
            "../README.md",
            "tests/../README.md",
            "bench/report.out:floor",
            "tests/conftest.py",
            "tests/plugin/cases/x/expected.txt",
            "docs/en/index.md",
            "https://example.org/x.md",
            "Makefile",
            "requirements.txt:1:3",
        ]
    )
    forms = [
        '--8<-- "{t}"',
        "--8<--\n{t}\n--8<--",
        '```text\n--8<-- "{t}"\n```',
        '- item\n\n    --8<-- "{t}"',
        '-8<- "{t}"',
    ]
    form = random.choice(forms).replace("{t}", target)
    return add_block(page, random, form, form)


@kind("escape: text of the settings")
def settings(corpus: Corpus, random: Random) -> Planted:
    text, number = corpus.others["mkdocs.yml"], random.randrange(41, 99)
    way = random.randrange(7)
    if way == 0:
        new = re.sub(r"^copyright: .*$", f"copyright: All {number} programs are checked.", text, flags=re.MULTILINE)
    elif way == 1:
        new = re.sub(
            r"^site_description: .*$", f"site_description: A site of {number} pages.", text, flags=re.MULTILINE
        )
    elif way == 2:
        new = re.sub(r"^(  - )Start: ", rf"\g<1>{number} starts: ", text, count=1, flags=re.MULTILINE)
    elif way == 3:
        new = text.replace("The backward pass:", f"The backward pass is {number}x:", 1)
    elif way == 4:
        new = text + random.choice(
            ["exclude_docs: |\n  scalar.md\n", "draft_docs: |\n  scalar.md\n", "not_in_nav: |\n  x.md\n"]
        )
    elif way == 5:
        leaves = list(re.finditer(r"^ +- [a-z][\w/-]+\.md\n", text, re.MULTILINE))
        leaf = random.choice(leaves)
        new = text[: leaf.start()] + text[leaf.end() :]
    else:
        new = re.sub(r"^site_name: .*$", f"site_name: Autograd by {number} Examples", text, flags=re.MULTILINE)
    return "mkdocs.yml", new, f"way {way}"


@kind("escape: words of another page")
def elsewhere(corpus: Corpus, random: Random) -> Planted:
    """A value that is true on another page, on this one."""
    page, other = random.sample(corpus.pages(), 2)
    found = [each for each in TENSOR.findall(outputs(corpus, other)) if not shows(corpus, page, each)]
    if not found:
        return None
    name = label(corpus, page, random)
    forms = [f"Here `{name}` is `{{}}`.", "The gradient is `{}`.", "It prints {}.", f"So `{name} = {{}}`."]
    return say(page, random, sentence(random.choice(forms).replace("{}", random.choice(found))))


@kind("escape: heading that is none")
def no_heading(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    number = false_whole(corpus, page, random)
    if number is None:
        return None
    forms = [
        "It is {n}\n========",
        "It is {n}\n---",
        "##It is {n}",
        "##### It is {n} { #planted }",
        "It is {n} {#planted}",
    ]
    form = random.choice([*forms, "# It is {n} { #planted }", "## It is {n} ##", "####### It is {n}"])
    return add_block(page, random, form.replace("{n}", number), form)
