# --8<-- [start:run]
import torch
import torch.autograd.forward_ad as forward_ad

with forward_ad.dual_level():
    dual = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    unpacked = forward_ad.unpack_dual(dual**2)
print("type:", type(unpacked).__name__)
print("fields:", unpacked._fields)
print("tangent:", unpacked.tangent)
# --8<-- [end:run]
