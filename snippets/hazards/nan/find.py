# --8<-- [start:run]
from functools import partial

import torch


def report(name: str, sent: tuple[torch.Tensor | None, ...], _) -> None:
    print(f"{name}: {[gradient.item() for gradient in sent if gradient is not None]}")


def watch(root: torch.autograd.graph.Node) -> None:
    """Print the gradients that leave each node of the graph."""
    nodes = [root]
    for node in nodes:
        node.register_hook(partial(report, node.name()))
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]


x = torch.tensor(0.0, requires_grad=True)
y = 3 * (x**2).sqrt()
watch(y.grad_fn)
y.backward()
# --8<-- [end:run]
