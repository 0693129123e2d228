# --8<-- [start:forward]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
h.requires_grad_()
print("h.requires_grad:", h.requires_grad)
# --8<-- [end:forward]

# --8<-- [start:refused]
h.requires_grad_(False)
# --8<-- [end:refused]
