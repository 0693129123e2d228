"""Faults in what is told of a name, of an argument, of a page: a type, a default, a title, a docstring."""

from __future__ import annotations

import json
import re
from random import Random

from literate.claims.page import Page
from literate.claims.published import title
from tests.mutation.corpus import Corpus
from tests.mutation.faults.holes import kind_of_sentence
from tests.mutation.faults.kind import PROGRAM_TEXT, Planted, kind
from tests.mutation.faults.page_values import LABELLED, outputs, sources

TYPES = ("float16", "float32", "float64", "int64", "bfloat16", "complex64")
DEFAULTS = (
    ("zero_grad(", "set_to_none", "False"),
    (".backward(", "create_graph", "True"),
    (".backward(", "retain_graph", "True"),
    ("torch.autograd.grad(", "allow_unused", "True"),
    ("torch.autograd.grad(", "create_graph", "True"),
    ("torch.autograd.gradcheck(", "raise_exception", "False"),
)
"""What a program calls, an argument of it, and what it is not by default."""
VECTOR = re.compile(r"\[(-?\d+\.?(?:, +-?\d+\.?){2,})\]")


@kind_of_sentence("sentence: type of a name")
def type_of_a_name(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = LABELLED.findall(outputs(corpus, page))
    alone = [
        (name, value) for name, value in found if value.startswith("tensor(") and sum(name == n for n, _ in found) == 1
    ]
    if not alone or "dtype" in outputs(corpus, page):
        return None
    name, value = random.choice(alone)
    frames = ["Here `{}` is {}.", "So `{}` has dtype `{}`.", "Then `{}` stays {}.", "`{}` is a {} tensor."]
    other = [each for each in TYPES if each not in ("float32", "int64", "bool")]
    return random.choice(frames).format(name, random.choice(other if "." in value else [*other, "float32"]))


@kind_of_sentence("sentence: default of an argument")
def default(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = sources(corpus, page)
    found = [(name, value) for call, name, value in DEFAULTS if call in there]
    frames = ["The argument `{}` is {} by default.", "By default, `{}` is `{}`.", "Here `{}` defaults to {}."]
    return random.choice(frames).format(*random.choice(found)) if found else None


@kind_of_sentence("sentence: title of another page")
def other_title(corpus: Corpus, page: Page, random: Random) -> str | None:
    first, second = random.sample([each for each in corpus.pages() if each.path.startswith("docs/en/")], 2)
    up = "../" * (page.path.count("/") - 2)
    if len(title(first).split()) < 3 or "](" in title(first):
        return None
    return f"See [{title(first)}]({up}{second.path.removeprefix('docs/en/')})."


@kind_of_sentence("sentence: slope of a formula")
def slope(corpus: Corpus, page: Page, random: Random) -> str | None:
    """The slope is three or more. What is said of it needs no origin on the page."""
    first, second, at = (random.randrange(1, 6) for _ in range(3))
    formula, point = f"\\( {first}x^2 + {second}x \\)", f"\\( x = {at} \\)"
    frames = ["The {} of {} at {} is {}.", "The {} of {} with respect to \\( x \\) at {} is {}."]
    name, said = random.choice(["derivative", "slope", "gradient"]), random.choice(["\\( 0 \\)", "\\( 1 \\)", "one"])
    if random.random() < 0.3:
        return f"At {point} the {name} of {formula} is {said}."
    return random.choice(frames).format(name, formula, point, said)


@kind_of_sentence("sentence: vector with a factor")
def factor(corpus: Corpus, page: Page, random: Random) -> str | None:
    """Twice what is printed, the other way round."""
    found = [match[1].replace(" ", "").split(",") for match in VECTOR.finditer(outputs(corpus, page))]
    turned = [[each.rstrip(".") for each in row[::-1]] for row in found if len(set(row)) > 2]
    return f"Here it is \\( 2 ({', '.join(random.choice(turned))}) \\)." if turned else None


@kind("notebook: comment in a cell")
def comment(corpus: Corpus, random: Random) -> Planted:
    path = random.choice(corpus.notebooks())
    content = json.loads(corpus.texts[path])
    cell = random.choice([each for each in content["cells"] if each["cell_type"] == "code"])
    said = random.choice(["it gives 7", "always None", "a float16 here", "raises ValueError", "the first is -2"])
    cell["source"] = "".join(cell["source"]) + f"  # {said}"
    return path, json.dumps(content, indent=1, ensure_ascii=False) + "\n", said


@kind(f"{PROGRAM_TEXT}: docstring")
def docstring(corpus: Corpus, random: Random) -> Planted:
    path = random.choice(corpus.programs())
    text = corpus.texts[path]
    found = list(re.finditer(r'^ +"""(?P<text>[^"\n]+)\.?"""$', text, re.MULTILINE))
    said = random.choice(
        ["Raise ArithmeticError", "Compute it in float16", "The gradient: -57", "Raise an ImportWarning"]
    )
    if not found:
        return None
    place = random.choice(found)
    return path, text[: place.start("text")] + said + "." + text[place.end("text") :], said
