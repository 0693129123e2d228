# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = torch.nn.functional.mse_loss(x, torch.zeros(2), size_average=False)
print("loss:", loss)
# --8<-- [end:run]
