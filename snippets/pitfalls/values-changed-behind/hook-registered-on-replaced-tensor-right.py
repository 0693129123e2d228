# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = 2 * x
y.mul_(10)
y.register_hook(lambda gradient: print("in the hook:", gradient))
y.backward()
# --8<-- [end:run]
