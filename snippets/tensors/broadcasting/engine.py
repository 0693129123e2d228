# --8<-- [start:node]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
b = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
y = x + b
v = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])

print("node:", y.grad_fn.name())
for name, gradient in zip(("x", "b"), y.grad_fn(v), strict=True):
    print(f"the node gives {name}:", gradient)
# --8<-- [end:node]

# --8<-- [start:engine]
for name, gradient in zip(("x", "b"), torch.autograd.grad(y, [x, b], v), strict=True):
    print(f"the engine gives {name}:", gradient)
# --8<-- [end:engine]
