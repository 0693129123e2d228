# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(lambda grad: print("hook:", grad))
(x**2).sum().backward()
# --8<-- [end:run]
