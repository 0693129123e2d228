# --8<-- [start:run]
import torch

z = torch.tensor([3 + 4j], requires_grad=True)
y = z.abs()
y.backward()
print("y:", y)
print("z.grad:", z.grad)
# --8<-- [end:run]
