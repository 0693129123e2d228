# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = torch.exp(x)
print("before:", y.grad_fn._saved_result.detach())
y.sum().backward(retain_graph=True)
print("after:", y.grad_fn._saved_result.detach())
# --8<-- [end:run]
