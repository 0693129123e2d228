# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x**2
h.register_hook(lambda grad: print("gradient of h:", grad))
h.sum().backward()
# --8<-- [end:run]
