# --8<-- [start:forward]
import torch

x = torch.tensor(0.0)
y = torch.pow(x, 2) - 2 * x + 1
print("y.requires_grad:", y.requires_grad)
print("y.grad_fn:", y.grad_fn)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
# --8<-- [end:backward]
