# --8<-- [start:run]
import torch

w = torch.full((1, 1), 300.0, requires_grad=True)
with torch.autocast("cpu", dtype=torch.float16):
    with torch.autocast("cpu", enabled=False):
        scores = w @ torch.tensor([[300.0, 299.0]])
    loss = -scores.log_softmax(1)[0, 1]
loss.backward()
print("scores:", scores.detach())
print("loss:", loss.item(), "w.grad:", w.grad.item())
# --8<-- [end:run]
