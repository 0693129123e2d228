# --8<-- [start:run]
import torch

x = torch.tensor([2.0], requires_grad=True)
variance = x.var(correction=0)
variance.backward()
print("variance:", variance.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
