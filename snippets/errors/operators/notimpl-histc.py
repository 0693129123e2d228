# --8<-- [start:run]
import torch

x = torch.tensor([0.375, 0.375, 0.625], requires_grad=True)
counts = torch.histc(x, bins=2, min=0.0, max=1.0)
counts[0].backward()
# --8<-- [end:run]
