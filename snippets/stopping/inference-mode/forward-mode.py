# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

for mode in (torch.no_grad, torch.inference_mode):
    with mode(), forward_ad.dual_level():
        dual = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
        print(f"{mode.__name__}:", forward_ad.unpack_dual(dual**2).tangent)

with torch.inference_mode():
    print("torch.func.grad:", torch.func.grad(lambda x: x**2)(torch.tensor(3.0)))
# --8<-- [end:run]
