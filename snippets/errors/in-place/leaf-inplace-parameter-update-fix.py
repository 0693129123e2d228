# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
with torch.no_grad():
    for parameter in [w]:
        parameter -= 0.1 * parameter.grad
print(w)
# --8<-- [end:run]
