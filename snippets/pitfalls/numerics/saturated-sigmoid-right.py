# --8<-- [start:run]
import torch

x = torch.tensor(20.0, requires_grad=True)
loss = torch.nn.functional.binary_cross_entropy_with_logits(x, torch.tensor(0.0))
loss.backward()
print("x.grad:", x.grad)
print("slope of sigmoid:", (torch.sigmoid(x) * torch.sigmoid(-x)).item())
# --8<-- [end:run]
