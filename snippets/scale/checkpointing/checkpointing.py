# --8<-- [start:setup]
import torch
from torch.utils.checkpoint import checkpoint

calls = 0


def block(x):
    global calls
    calls += 1
    for _ in range(8):
        x = x.sin()
    return x


def measure(forward):
    global calls
    calls, saved = 0, {}

    def pack(tensor):
        saved[tensor.data_ptr()] = tensor.nbytes
        return tensor.detach()

    x = torch.linspace(0, 1, 1000, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        y = forward(x)
    y.sum().backward()
    print("bytes saved:", sum(saved.values()))
    print("calls of the block:", calls)
    return x.grad
# --8<-- [end:setup]

# --8<-- [start:plain]
plain = measure(block)
# --8<-- [end:plain]

# --8<-- [start:checkpoint]
recomputed = measure(lambda x: checkpoint(block, x, use_reentrant=False))
print("the same gradient:", torch.equal(plain, recomputed))
# --8<-- [end:checkpoint]
