# --8<-- [start:run]
import torch

x = torch.tensor(-1.0, requires_grad=True)
loss = x.log()
if torch.isfinite(loss):
    loss.backward()
else:
    print("no backward, the loss is", loss.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
