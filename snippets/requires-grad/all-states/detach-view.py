# --8<-- [start:view]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
row = (x * 3)[0]
print("row.detach():", row.detach())
# --8<-- [end:view]

# --8<-- [start:refused]
row.detach_()
# --8<-- [end:refused]
