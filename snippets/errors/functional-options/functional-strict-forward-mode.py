# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
torch.autograd.functional.jacobian(torch.square, x, strict=True, strategy="forward-mode", vectorize=True)
# --8<-- [end:run]
