"""Names of PyTorch's API that do not exist, or not there."""

from __future__ import annotations

import importlib
import inspect
import re
from random import Random

import torch

from literate.claims.page import Page
from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import shows, sources
from tests.mutation.faults.places import say, sentence

FRAMES = ("Call `{}` first.", "Use `{}` for it.", "The program could call `{}`.", "It is what `{}` does.", "See `{}`.")
TENSORS = re.compile(r"^(\w+) = torch\.(?:tensor|randn|rand|ones|zeros|arange|linspace)\(", re.MULTILINE)
MODULES = re.compile(r"^(\w+) = (?:torch\.)?nn\.(?!functional|Parameter|parameter|init|utils)\w+\(", re.MULTILINE)
OPTIMIZERS = re.compile(r"^(\w+) = torch\.optim\.\w+\(", re.MULTILINE)
OWNERS = (
    (TENSORS, torch.Tensor, ("zero_grad", "step", "parameters", "state_dict", "train", "eval", "modules", "grads")),
    (
        TENSORS,
        torch.Tensor,
        ("gradient", "is_a_leaf", "require_grad", "no_grad", "detached", "version", "next_functions"),
    ),
    (
        MODULES,
        torch.nn.Module,
        ("backward", "step", "item", "detach", "numel", "grad_fn", "retain_grad", "requires_grad"),
    ),
    (
        OPTIMIZERS,
        torch.optim.Optimizer,
        ("backward", "detach", "sum", "item", "parameters", "forward", "grad", "train_step"),
    ),
)


def _say(corpus: Corpus, page: Page, random: Random, code: str) -> Planted:
    if shows(corpus, page, code):
        return None
    return say(page, random, sentence(random.choice(FRAMES).format(code)))


def _exists(name: str) -> bool:
    found: object = torch
    path = name.split(".")[1:]
    for number, part in enumerate(path, 1):
        if not hasattr(found, part):
            try:
                importlib.import_module(".".join(["torch", *path[:number]]))
            except ImportError:
                return False
        found = getattr(found, part, None)
    return True


@kind("name: function that torch does not have")
def missing_function(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    found = sorted(set(re.findall(r"\btorch(?:\.[a-z_]\w*)+", sources(corpus, page))))
    if not found:
        return None
    name = random.choice(found)
    head, _, last = name.rpartition(".")
    spelt = [f"{last}s", f"{last}_", last[:-1], last.replace("_", ""), f"{last}_grad", last.capitalize()]
    moved = [
        f"torch.{last}",
        f"torch.autograd.{last}",
        f"torch.nn.{last}",
        f"torch.func.{last}",
        f"torch.linalg.{last}",
    ]
    new = random.choice([f"{head}.{random.choice(spelt)}", random.choice(moved)])
    if not last or _exists(new) or new.endswith("."):
        return None
    return _say(corpus, page, random, random.choice([new, f"{new}()", f"{new}(x)"]))


@kind("name: attribute of something else")
def of_something_else(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    pattern, owner, methods = random.choice(OWNERS)
    names = pattern.findall(sources(corpus, page))
    methods = tuple(each for each in methods if not hasattr(owner, each))
    if not names:
        return None
    name, method = random.choice(names), random.choice(methods)
    there = sources(corpus, page)
    if len(set(re.findall(rf"^{name} = ([\w.]+)", there, re.MULTILINE))) > 1 or f".{method}" in there:
        return None  # the name is bound to something else as well, or has the attribute from the program
    return _say(corpus, page, random, f"{name}.{method}" + random.choice(["", "()"]))


CALLS = {
    "y.backward": torch.Tensor.backward,
    "loss.backward": torch.Tensor.backward,
    "torch.autograd.grad": torch.autograd.grad,
    "torch.autograd.backward": torch.autograd.backward,
    "torch.func.vjp": torch.func.vjp,
    "torch.func.grad": torch.func.grad,
    "torch.autograd.functional.jacobian": torch.autograd.functional.jacobian,
    "optimizer.zero_grad": torch.optim.Optimizer.zero_grad,
    "x.register_hook": torch.Tensor.register_hook,
    "torch.utils.checkpoint.checkpoint": None,
    "torch.autograd.set_detect_anomaly": torch.autograd.set_detect_anomaly,
}
KEYWORDS = ("retain_graph=True", "create_graph=True", "allow_unused=True", "gradient=v", "grad_outputs=v", "inputs=x")
KEYWORDS += (
    "keep_graph=True",
    "set_to_none=True",
    "is_grads_batched=True",
    "retain=True",
    "grad=v",
    "requires_grad=True",
)


def _refuses(name: str, arguments: int, keyword: str | None) -> bool:
    function = CALLS[name]
    if function is None:
        return False
    own = not name.startswith("torch.")
    try:
        inspect.signature(function).bind(
            *[None] * (arguments + own), **({keyword.split("=")[0]: None} if keyword else {})
        )
    except TypeError:
        return True
    return False


@kind("name: argument that does not exist")
def missing_argument(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    name, keyword = random.choice(list(CALLS)), random.choice(KEYWORDS)
    arguments = ["y", "x"] if name.startswith("torch.") else []
    if not _refuses(name, len(arguments), keyword):
        return None
    return _say(corpus, page, random, f"{name}({', '.join([*arguments, keyword])})")


@kind("name: too many arguments")
def too_many(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    name, number = random.choice(list(CALLS)), random.randrange(2, 12)
    if not _refuses(name, number, None):
        return None
    return _say(corpus, page, random, f"{name}({', '.join(random.choices('xyvwabz', k=number))})")
