"""Parts of pages, notebooks and settings that a reader sees and the checks could leave out."""

from __future__ import annotations

import json
import re
from random import Random

from tests.mutation.corpus import Corpus, replace_at
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import TENSOR, false_whole, label, outputs, shows
from tests.mutation.faults.places import add_block, say, sentence


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
        new = re.sub(r"^(  - )Home: ", rf"\g<1>{number} homes: ", text, count=1, flags=re.MULTILINE)
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
