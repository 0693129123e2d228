# --8<-- [start:run]
import torch

z = torch.tensor(0j, requires_grad=True)
z.sqrt().real.backward()
print("of the root:", z.grad)

z.grad = None
z.abs().backward()
print("of the length:", z.grad)
# --8<-- [end:run]
