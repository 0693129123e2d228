# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
values = [torch.tensor(1.0)]
for _ in range(2):
    values.append(values[-1] * w)
torch.stack(values).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
