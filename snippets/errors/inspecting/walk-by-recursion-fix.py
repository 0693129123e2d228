# --8<-- [start:run]
import torch

y = torch.tensor(1.0, requires_grad=True)
for _ in range(2000):
    y = -y

nodes = [y.grad_fn]
for node in nodes:
    nodes += [after for after, _ in node.next_functions if after not in nodes]
print("nodes:", len(nodes))
# --8<-- [end:run]
