# --8<-- [start:forward]
import torch

x = torch.ones(2, requires_grad=True)
y = x.clone()
y[0] = 5.0
total = y.sum()
print("node of y:", y.grad_fn.name())
print("saved:", [name for name in dir(y.grad_fn) if name.startswith("_saved_")])
total.backward()
print("x.grad:", x.grad)
# --8<-- [end:forward]

# --8<-- [start:again]
total.backward()
# --8<-- [end:again]
