# --8<-- [start:run]
import torch

x = torch.tensor([0.14, 0.26])
q = torch.quantize_per_tensor(x, scale=0.1, zero_point=0, dtype=torch.qint8)
q.requires_grad_()
# --8<-- [end:run]
