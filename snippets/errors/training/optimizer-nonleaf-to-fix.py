# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], dtype=torch.float64, device="cpu", requires_grad=True)
print("made so:", w.is_leaf)
w = torch.tensor([1.0, 2.0]).to(torch.float64).requires_grad_()
print("flag last:", w.is_leaf)
layer = torch.nn.LayerNorm(2).to(torch.float64)
print("module:", layer.weight.is_leaf)
# --8<-- [end:run]
