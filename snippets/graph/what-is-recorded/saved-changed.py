# --8<-- [start:forward]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
y = torch.pow(h, 2)
print("the saved tensor is h:", y.grad_fn._saved_self is h)
# --8<-- [end:forward]

# --8<-- [start:change]
h.add_(10)
y.backward()
# --8<-- [end:change]
