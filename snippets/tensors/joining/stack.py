# --8<-- [start:run]
import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([3.0, 4.0], requires_grad=True)
v = torch.tensor([[1.0, 2.0], [30.0, 40.0]])

for dim in (0, 1):
    a.grad = b.grad = None
    y = torch.stack([a, b], dim)
    y.backward(gradient=v)
    print(f"stack along {dim}:", y.tolist())
    print(f"a.grad along {dim}:", a.grad)
    print(f"b.grad along {dim}:", b.grad)
# --8<-- [end:run]
