# --8<-- [start:forward]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
y = torch.pow(h, 2)
print("version of h:", h._version)
print("saved tensor:", y.grad_fn._saved_self.tolist())
# --8<-- [end:forward]

# --8<-- [start:change]
h.add_(1)
print("version of h after:", h._version)
# --8<-- [end:change]

# --8<-- [start:backward]
y.sum().backward()
# --8<-- [end:backward]
