# --8<-- [start:constant]
import torch

b = torch.tensor(-2.0)
b.retain_grad()
# --8<-- [end:constant]
