# --8<-- [start:setup]
import torch

slopes = 1e8, 1.0, -1e8


def in_passes(slopes):
    """A backward pass for each term: .grad adds them up as they come."""
    w = torch.tensor(0.0, requires_grad=True)
    for slope in slopes:
        (slope * w).backward()
    return w.grad.item()


def in_one_graph(slopes):
    """One backward pass over the sum: the engine begins with the term that was computed last."""
    w = torch.tensor(0.0, requires_grad=True)
    sum(slope * w for slope in slopes).backward()
    return w.grad.item()
# --8<-- [end:setup]

# --8<-- [start:table]
print("| order of the terms | passes | one graph |")
print("| --- | --- | --- |")
for order in ((0, 1, 2), (0, 2, 1), (1, 0, 2)):
    chosen = [slopes[i] for i in order]
    print(f"| {', '.join(f'{slope:g}' for slope in chosen)} | {in_passes(chosen)} | {in_one_graph(chosen)} |")
# --8<-- [end:table]

# --8<-- [start:again]
results = {in_one_graph(slopes) for _ in range(100)}
print("different results of a hundred runs:", len(results))
# --8<-- [end:again]
