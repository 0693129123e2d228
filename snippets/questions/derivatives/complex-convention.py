# --8<-- [start:run]
import torch

z = torch.tensor(1.0 + 2.0j, requires_grad=True)
loss = (z**2).real
loss.backward()
print("2 * z:", (2 * z).item())
print("z.grad:", z.grad.item())
# --8<-- [end:run]
