# --8<-- [start:table]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
memory = x.untyped_storage().data_ptr()
results = {
    "x.view(3, 2)": x.view(3, 2),
    "x.t()": x.t(),
    "x[:, 1]": x[:, 1],
    "x.unsqueeze(0)": x.unsqueeze(0),
    "x.diagonal()": x.diagonal(),
    "x.expand(2, 2, 3)": x.expand(2, 2, 3),
    "x.unfold(1, 2, 1)": x.unfold(1, 2, 1),
    "x.flatten()": x.flatten(),
    "x.t().flatten()": x.t().flatten(),
    "x.t().contiguous()": x.t().contiguous(),
}
print("| result | shape | strides | copies | gradient of the sum |")
print("| :-- | :-- | :-- | :-- | :-- |")
for name, y in results.items():
    copies = y.untyped_storage().data_ptr() != memory
    (gradient,) = torch.autograd.grad(y.sum(), x)
    cells = f"`{tuple(y.shape)}` | `{y.stride()}` | {copies} | `{gradient.int().tolist()}`"
    print(f"| `{name}` | {cells} |")
# --8<-- [end:table]
