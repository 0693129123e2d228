# --8<-- [start:forward]
import torch

x = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(-2.0)
y = torch.pow(x, 2) + b * x + 1

for name, tensor in (("x", x), ("b", b), ("y", y)):
    print(f"{name}.is_leaf:", tensor.is_leaf)
    print(f"{name}.requires_grad:", tensor.requires_grad)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print("x.grad:", x.grad)
print("b.grad:", b.grad)
# --8<-- [end:backward]

# --8<-- [start:non-leaf-grad]
print("y.grad:", y.grad)
# --8<-- [end:non-leaf-grad]
