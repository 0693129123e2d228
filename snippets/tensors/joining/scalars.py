# --8<-- [start:run]
import torch

losses = [torch.tensor(1.0, requires_grad=True), torch.tensor(2.0, requires_grad=True)]
print("stack:", torch.stack(losses))
torch.cat(losses)
# --8<-- [end:run]
