# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 2.0, 20.0], requires_grad=True)
x.median().backward()
print("x.grad of all:", x.grad)
x.grad = None
x.median(dim=0).values.backward()
print("x.grad with a dim:", x.grad)
# --8<-- [end:run]
