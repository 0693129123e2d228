# --8<-- [start:reverse]
import torch
from torch.autograd import forward_ad
from torch.autograd.graph import saved_tensors_hooks

saved = []


def pack(tensor):
    saved.append(tensor.nbytes)
    return tensor.detach()


def chain(x, depth):
    for _ in range(depth):
        x = x.sin()
    return x


for depth in (10, 100, 1000):
    saved.clear()
    x = torch.tensor(1.0, requires_grad=True)
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = chain(x, depth)
    y.backward()
    print(f"depth {depth}: {sum(saved)} bytes saved")
# --8<-- [end:reverse]

# --8<-- [start:forward]
saved.clear()
with forward_ad.dual_level(), saved_tensors_hooks(pack, lambda tensor: tensor):
    dual = forward_ad.make_dual(torch.tensor(1.0), torch.tensor(1.0))
    y = chain(dual, 1000)
    tangent = forward_ad.unpack_dual(y).tangent
    print("bytes saved:", sum(saved))
    print("grad_fn:", y.grad_fn)
# --8<-- [end:forward]

# --8<-- [start:compare]
torch.testing.assert_close(tangent, x.grad)
print("forward and reverse agree")
# --8<-- [end:compare]
