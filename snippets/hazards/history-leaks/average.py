# --8<-- [start:run]
import torch


def count_nodes(root: torch.Tensor) -> int:
    nodes = [root.grad_fn]
    for node in nodes:
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return len(nodes)


w = torch.tensor(2.0, requires_grad=True)
average = torch.tensor(0.0)
for step in range(1, 4):
    average = 0.5 * average + 0.5 * w**2
    print(f"step {step}: {count_nodes(average)} nodes")
# --8<-- [end:run]
