# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = x + x
y.backward()
print("first:", x.grad)
y.backward()
print("second:", x.grad)
# --8<-- [end:run]

# --8<-- [start:saved]
saved = [name for name in dir(y.grad_fn) if name.startswith("_saved_")]
print("saved by x + x:", saved, y.grad_fn._saved_alpha)
# --8<-- [end:saved]
