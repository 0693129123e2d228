# --8<-- [start:run]
import torch

x = torch.tensor(-200.0, requires_grad=True)
y = torch.nn.functional.logsigmoid(x)
y.backward()
print("y:", y.item(), "x.grad:", x.grad.item())
# --8<-- [end:run]
