# --8<-- [start:run]
import torch


def drop(x):
    generator = torch.Generator().manual_seed(0)
    mask = torch.rand(2, generator=generator) > 0.5
    return x * mask


x = torch.ones(2, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(drop, x))

module = torch.nn.Dropout(0.5).eval()
print("dropout:", torch.autograd.gradcheck(module, x))
# --8<-- [end:run]
