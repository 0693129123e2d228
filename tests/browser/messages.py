"""Messages as people paste them: the ones of the error index with other numbers, shapes and names,
cut off, and with a traceback around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from literate.project import Project

HEADING = re.compile(r"^## (`+) ?(.+?) ?\1 \{ #([\w-]+)")
SHAPE = re.compile(r"\[\d+(?:, ?\d+)*\]|\(\d+(?:, ?\d+)*,?\)")
OPERATIONS = ["Sigmoid", "Tanh", "Mm", "Addmm", "Native_layer_norm", "Softmax", "Relu", "Select", "Unsqueeze"]
NAMES = ["weight", "hidden", "logits", "alpha", "model", "batch", "loss_fn", "embeddings", "out_proj", "mask"]
FRAMES = [
    '  File "/home/me/project/train.py", line 118, in <module>\n    main(args)',
    '  File "/home/me/project/train.py", line 87, in main\n    trainer.fit(model, loader)',
    '  File "C:\\Users\\me\\code\\model.py", line 42, in forward\n    h = self.layers(x)',
    '  File "/usr/lib/python3.12/site-packages/torch/nn/modules/module.py", line 1751, in _wrapped_call_impl\n'
    "    return self._call_impl(*args, **kwargs)",
    '  File "/opt/conda/lib/python3.11/site-packages/torch/_tensor.py", line 648, in backward\n'
    "    torch.autograd.backward(\n"
    "        self, gradient, retain_graph, create_graph, inputs=inputs\n    )",
    '  File "/opt/conda/lib/python3.11/site-packages/torch/autograd/__init__.py", line 354, in backward\n'
    "    _engine_run_backward(",
    '  File "/opt/conda/lib/python3.11/site-packages/torch/autograd/graph.py", line 829, in _engine_run_backward\n'
    "    return Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass\n"
    "           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
]


@dataclass(frozen=True)
class Entry:
    """A heading of the error index: where it is, and the message that its first program prints."""

    location: str
    message: str


def entries(project: Project) -> Iterator[Entry]:
    """The entries of the error index."""
    for path in project.page_paths:
        if not path.startswith("docs/en/errors/"):
            continue
        page = project.page(path)
        url = path.removeprefix("docs/en/").removesuffix(".md") + "/"
        lines = page.prose.split("\n")
        headings = [(n, m) for n, line in enumerate(lines, 1) if (m := HEADING.match(line))]
        for at, (line, match) in enumerate(headings):
            end = headings[at + 1][0] if at + 1 < len(headings) else len(lines)
            texts = [
                project.claims(listing.include.path)[shown.include.section].text.strip()
                for listing in page.listings
                if line < listing.line <= end
                for shown in listing.outputs
                if shown.ending
            ]
            message = match[2].replace("`", "")
            yield Entry(f"{url}#{match[3]}", next((text for text in texts if message in text), message))


def numbers(text: str, random: Random) -> str:
    """Other numbers and shapes."""

    def shape(match: re.Match[str]) -> str:
        sizes = ", ".join(str(random.choice([1, 8, 32, 64, 128, 768])) for _ in range(random.randint(1, 4)))
        return f"{match.group()[0]}{sizes}{match.group()[-1]}"

    text = SHAPE.sub(shape, text)
    return re.sub(r"(?<![\w.])\d+(?![\w.])", lambda match: str(random.randint(0, 99)), text)


def names(text: str, random: Random) -> str:
    """Other names of operations, variables and types of tensors."""
    text = re.sub(r"\b[A-Z]\w*(?=Backward\d)", lambda match: random.choice(OPERATIONS), text)
    text = re.sub(r"(?<=output \d of )[A-Z]\w*", lambda match: random.choice(OPERATIONS), text)
    text = text.replace("torch.FloatTensor", random.choice(["torch.cuda.FloatTensor", "torch.HalfTensor"]))
    return re.sub(r"(?<=['\"`])[a-z]\w{0,6}(?=['\"`])", lambda match: random.choice(NAMES), text)


def cut(text: str, random: Random) -> str:
    """Some two thirds of the words, from a place in the first third on; all of a short message."""
    words = text.split()
    if len(words) < 9:
        return text
    begin = random.randint(0, len(words) // 4)
    return " ".join(words[begin : begin + max(8, len(words) * 2 // 3)])


def traceback(text: str, random: Random) -> str:
    """The message at the end of a traceback, or after the place of a warning."""
    if re.match(r"\w*Warning: ", text):
        return f"/home/me/project/train.py:{random.randint(1, 300)}: {text}\n  loss.backward()"
    frames = random.sample(FRAMES, random.randint(1, 5))
    return "\n".join(["Traceback (most recent call last):", *frames, text])


def whole(text: str, random: Random) -> str:
    """The message as it is."""
    return text


PERTURBATIONS: tuple[Callable[[str, Random], str], ...] = (whole, numbers, names, cut, traceback)


def perturbed(text: str, random: Random) -> Iterator[tuple[str, str]]:
    """Each perturbation of a message with its name, and all of them together."""
    for change in PERTURBATIONS:
        yield change.__name__, change(text, random)
    yield "all", traceback(cut(names(numbers(text, random), random), random), random)
