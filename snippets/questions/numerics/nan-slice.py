# --8<-- [start:run]
import torch

x = torch.tensor([1.0, float("nan")], requires_grad=True)
(x.sum() ** 2).backward()
print("x.grad:", x.grad)
x.grad = None
(x[~x.isnan()].sum() ** 2).backward()
print("x.grad without the element:", x.grad)
# --8<-- [end:run]
