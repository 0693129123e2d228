# --8<-- [start:table]
import torch

v = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
print("| shape of `b` | `b.grad` | equals `v.sum_to_size(b.shape)` |")
print("| :-- | :-- | :-- |")
for shape in ((2, 3), (1, 3), (3,), (2, 1), (1, 1), (1,), ()):
    b = torch.zeros(shape, requires_grad=True)
    y = torch.zeros(2, 3) + b
    y.backward(gradient=v)
    print(f"| `{shape}` | `{b.grad.tolist()}` | {torch.equal(b.grad, v.sum_to_size(b.shape))} |")
# --8<-- [end:table]
