# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp()
print("saved:", y.grad_fn._saved_result)
y.sum().backward()
# --8<-- [end:run]
