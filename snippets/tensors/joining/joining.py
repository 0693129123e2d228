# --8<-- [start:forward]
import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([3.0, 4.0, 5.0], requires_grad=True)
y = torch.cat([a, b])
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([1.0, 2.0, 30.0, 40.0, 50.0])
y.backward(gradient=v)
print("a.grad:", a.grad)
print("b.grad:", b.grad)
# --8<-- [end:backward]

# --8<-- [start:saved]
print("the node keeps:", [name for name in dir(y.grad_fn) if name.startswith("_saved")])
# --8<-- [end:saved]
