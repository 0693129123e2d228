# --8<-- [start:table]
import torch

leaves = {
    "torch.ones(2, 3)": torch.ones(2, 3),
    "torch.ones(3, 2).t()": torch.ones(3, 2).t(),
    "torch.ones(2, 6)[:, ::2]": torch.ones(2, 6)[:, ::2],
    "torch.ones(1, 3).expand(2, 3)": torch.ones(1, 3).expand(2, 3),
    "torch.ones(1, 3)": torch.ones(1, 3),
}
print("| leaf | strides of the leaf | strides of its gradient |")
print("| --- | --- | --- |")
for name, leaf in leaves.items():
    leaf.requires_grad_()
    leaf.t().reshape(leaf.numel()).square().sum().backward()
    print(f"| `{name}` | {leaf.stride()} | {leaf.grad.stride()} |")
# --8<-- [end:table]
