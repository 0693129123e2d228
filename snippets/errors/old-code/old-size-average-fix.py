# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print("sum:", torch.nn.functional.mse_loss(x, torch.zeros(2), reduction="sum"))
print("mean:", torch.nn.functional.mse_loss(x, torch.zeros(2)))
# --8<-- [end:run]
