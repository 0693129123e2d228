# --8<-- [start:first]
import torch

x = torch.tensor(0.0, requires_grad=True)
x.register_hook(lambda gradient: print("arrives at x:", gradient))

(torch.pow(x, 2) - 2 * x + 1).backward()
print("x.grad after one pass:", x.grad)
# --8<-- [end:first]

# --8<-- [start:second]
(torch.pow(x, 2) - 2 * x + 1).backward()
print("x.grad after two passes:", x.grad)
# --8<-- [end:second]
