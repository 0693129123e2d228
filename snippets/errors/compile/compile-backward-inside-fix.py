# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def loss(w, x):
    return (w * x) ** 2


w = torch.tensor(2.0, requires_grad=True)
loss(w, torch.tensor(3.0)).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
