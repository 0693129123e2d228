# --8<-- [start:run]
import torch


def pack(t):
    print("packed:", t)
    return t


x = torch.tensor([0.0, 1.0], requires_grad=True)
y = torch.exp(x)
y.grad_fn._raw_saved_result.register_hooks(pack, lambda t: t)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
