# --8<-- [start:run]
import torch

w = torch.tensor([0.6, -0.2, 9.0], requires_grad=True)
scale = torch.tensor(0.5, requires_grad=True)
q = torch.fake_quantize_per_tensor_affine(w, scale, torch.tensor(0), -2, 2)
# --8<-- [end:run]
