# --8<-- [start:count]
import weakref
from collections.abc import Callable
from typing import ClassVar

import torch
from torch import Tensor
from torch.autograd.graph import saved_tensors_hooks


class Saved:
    """A tensor that a node has saved; it dies when the node lets go of it."""

    alive: ClassVar[weakref.WeakSet["Saved"]] = weakref.WeakSet()

    def __init__(self, tensor: Tensor) -> None:
        self.tensor = tensor.detach()
        self.alive.add(self)


def count_nodes(total: Tensor | float) -> int:
    nodes = [total.grad_fn] if isinstance(total, Tensor) and total.grad_fn else []
    for node in nodes:
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return len(nodes)
# --8<-- [end:count]


# --8<-- [start:loops]
def run(step: Callable[[Tensor], Tensor | float]) -> list[str]:
    w = torch.tensor(0.5, requires_grad=True)
    total: Tensor | float = 0.0
    counts = []
    for _ in range(3):
        x = torch.ones(256)  # a new batch
        loss = ((w * x - 1) ** 2).mean()
        total = total + step(loss)
        del loss
        held = sum(saved.tensor.nbytes for saved in Saved.alive)
        counts.append(f"{count_nodes(total)} nodes, {held} bytes")
    return counts


def evaluate(loss: Tensor) -> Tensor:
    return loss


def train(loss: Tensor) -> Tensor:
    loss.backward()
    return loss


def train_item(loss: Tensor) -> float:
    loss.backward()
    return loss.item()


with saved_tensors_hooks(Saved, lambda saved: saved.tensor):
    columns = [run(evaluate), run(train), run(train_item)]

print("| step | total += loss, no backward | total += loss, with backward | total += loss.item() |")
print("| --- | --- | --- | --- |")
for step, cells in enumerate(zip(*columns, strict=True), 1):
    print(f"| {step} | {' | '.join(cells)} |")
# --8<-- [end:loops]
