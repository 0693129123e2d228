# --8<-- [start:run]
import torch

w = torch.nn.Parameter(torch.tensor([3.0, 4.0]))
parameters = [w]
optimizer = torch.optim.SGD(parameters, lr=0.1)
(w**2).sum().backward()
print("norm before clipping:", torch.nn.utils.clip_grad_norm_(parameters, max_norm=1.0))
print("w.grad:", w.grad)
# --8<-- [end:run]
