# --8<-- [start:setup]
import torch


def second_gradient(**form):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, **form)
    first, second = 1 * w, w**2
    first.backward()
    optimizer.step()
    optimizer.zero_grad()
    print("w:", w.item(), "version:", w._version)
    second.backward()
    return w.grad
# --8<-- [end:setup]

# --8<-- [start:fused]
print("gradient of the square:", second_gradient(fused=True))
# --8<-- [end:fused]

# --8<-- [start:plain]
print("gradient of the square:", second_gradient(foreach=True))
# --8<-- [end:plain]
