# --8<-- [start:setup]
import torch

kept = []


def pack(tensor):
    kept.append(tensor.detach().half())
    return kept[-1]


def unpack(half):
    return half.float()
# --8<-- [end:setup]

# --8<-- [start:half]
x = torch.tensor([1.0, 3.0, 0.3], requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    y = (x**2).sum()
y.backward()
print("bytes saved:", x.nbytes, " bytes kept instead:", kept[0].nbytes)
print("x.grad from float16:", x.grad)
# --8<-- [end:half]

# --8<-- [start:exact]
x.grad = None
(x**2).sum().backward()
print("x.grad without hooks:", x.grad)
# --8<-- [end:exact]
