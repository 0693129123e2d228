import torch
import torch.autograd.forward_ad as forward_ad

x = torch.tensor(2.0, requires_grad=True)
with forward_ad.dual_level():
    dual = forward_ad.make_dual(x, torch.tensor(1.0))
    y = forward_ad.unpack_dual(dual**3 * 2).tangent
y.backward()
