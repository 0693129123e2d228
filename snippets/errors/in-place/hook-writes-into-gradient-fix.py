# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 5 * x
h.register_hook(lambda gradient: 10 * gradient)
h.sum().backward()
print(x.grad)
# --8<-- [end:run]
