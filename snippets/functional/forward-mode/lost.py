# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

ways = {
    "detach": lambda z: z.detach(),
    "data": lambda z: z.data,
    "int": lambda z: z.int().float(),
    "item": lambda z: torch.tensor(z.item()),
    "numpy": lambda z: torch.from_numpy(z.numpy()),
    "clone": lambda z: z.clone(),
}
with forward_ad.dual_level():
    z = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0)) ** 2
    for name, way in ways.items():
        print(f"{name}:", forward_ad.unpack_dual(way(z)).tangent)
# --8<-- [end:run]
