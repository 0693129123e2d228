# --8<-- [start:computed]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True) * 0.5
print("w.is_leaf:", w.is_leaf)
# --8<-- [end:computed]

# --8<-- [start:optimizer]
torch.optim.SGD([w], lr=0.1)
# --8<-- [end:optimizer]
