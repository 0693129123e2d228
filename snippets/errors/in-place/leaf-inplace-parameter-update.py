# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
for parameter in [w]:
    parameter -= 0.1 * parameter.grad
# --8<-- [end:run]
