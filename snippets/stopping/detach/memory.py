# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
log = y.detach()  # meant as a copy
y.mul_(10)
print("log, wrong:", log)
# --8<-- [end:wrong]

# --8<-- [start:right]
y = x * 3
log = y.detach().clone()
y.mul_(10)
print("log, right:", log)
# --8<-- [end:right]
