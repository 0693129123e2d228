# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 5.0, 5.0], requires_grad=True)
x.amax(0).backward()
print("amax:", x.grad)

x.grad = None
x.max(0).values.backward()
print("max over a dimension:", x.grad)
# --8<-- [end:run]
