# --8<-- [start:no-turn]
import torch

x = torch.tensor(12.0, requires_grad=True)
h = x
while h < 10:
    h = h * 2

print("h is x:", h is x)
h.backward()
print("x.grad:", x.grad)
# --8<-- [end:no-turn]
