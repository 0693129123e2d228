# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 10.0, 20.0], requires_grad=True)
x.median().backward()
print("median:", x.median().item(), x.grad)
x.grad = None
x.quantile(0.5).backward()
print("quantile:", x.quantile(0.5).item(), x.grad)
# --8<-- [end:run]
