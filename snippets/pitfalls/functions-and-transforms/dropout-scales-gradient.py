# --8<-- [start:run]
import torch
import torch.nn.functional as F

x = torch.ones(8, requires_grad=True)
with torch.random.fork_rng():
    torch.manual_seed(0)
    first = F.dropout(x, 0.5)
    second = F.dropout(x, 0.5)
second.sum().backward()
print("first:", first.tolist())
print("x.grad:", x.grad.tolist())
# --8<-- [end:run]
