# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = 5 * x
print("saved:", y.grad_fn._saved_other)
y.backward()
y.backward()
# --8<-- [end:run]
