# --8<-- [start:run]
import torch

w = torch.zeros(2, requires_grad=True)
for x in (torch.tensor([8.0, 0.0]), torch.tensor([0.0, 6.0])):
    (w * x).sum().backward()
torch.nn.utils.clip_grad_norm_(w, 4.5)
print(w.grad)
# --8<-- [end:run]
