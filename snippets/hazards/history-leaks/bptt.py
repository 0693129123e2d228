# --8<-- [start:count]
import torch
from torch import Tensor


def count_nodes(root: Tensor) -> int:
    nodes = [root.grad_fn]
    for node in nodes:
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return len(nodes)
# --8<-- [end:count]


# --8<-- [start:table]
def run(cut: bool) -> list[str]:
    w = torch.tensor(2.0, requires_grad=True)
    h = torch.tensor(1.0)
    cells = []
    for _ in range(3):
        if cut:
            h = h.detach()
        h = w * h + 1
        (gradient,) = torch.autograd.grad(h, w, retain_graph=not cut)
        cells.append(f"{count_nodes(h)} | {gradient.item():g}")
    return cells


print("| step | nodes, retained | gradient, retained | nodes, detached | gradient, detached |")
print("| --- | --- | --- | --- | --- |")
for step, (retained, detached) in enumerate(zip(run(cut=False), run(cut=True), strict=True), 1):
    print(f"| {step} | {retained} | {detached} |")
# --8<-- [end:table]
