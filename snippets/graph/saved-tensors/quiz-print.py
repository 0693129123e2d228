# --8<-- [start:run]
import torch


def show(tensor):
    print("saved:", tensor.item())
    return tensor.detach()


x = torch.tensor(0.0, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(show, lambda kept: kept):
    y = x * x.exp()
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
