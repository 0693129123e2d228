# --8<-- [start:setup]
import torch
from torch.utils.checkpoint import checkpoint


def losses(w):
    def square(x):
        return x * w**2

    first = w.sum()
    second = checkpoint(square, torch.ones(()), use_reentrant=False)
    return first, second
# --8<-- [end:setup]

# --8<-- [start:wrong]
w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
first, second = losses(w)
first.backward()
optimizer.step()
optimizer.zero_grad()
second.backward()
print("second gradient, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(2.0, requires_grad=True)
first, second = losses(w)
gradients = [torch.autograd.grad(loss, w)[0] for loss in (first, second)]
print("second gradient, right:", gradients[1])
# --8<-- [end:right]
