# --8<-- [start:run]
import torch

for dtype in (torch.float16, torch.bfloat16):
    print(dtype, "largest:", torch.finfo(dtype).max)
w = torch.full((1, 1), 300.0, requires_grad=True)
with torch.autocast("cpu", dtype=torch.float16):
    scores = w @ torch.tensor([[300.0, 299.0]])
    loss = -scores.log_softmax(1)[0, 1]
loss.backward()
print("scores:", scores.detach())
print("loss:", loss.item(), "w.grad:", w.grad.item())
# --8<-- [end:run]
