# --8<-- [start:run]
import torch

image = torch.tensor([1.0, -2.0])
weights = torch.tensor([3.0, 1.0])
changed = image
for _ in range(2):
    changed = changed.detach().requires_grad_()
    loss = (weights * changed).sum() ** 2
    loss.backward()
    print("loss:", loss.item(), "gradient:", changed.grad)
    changed = changed + 0.5 * changed.grad.sign()
print("changed:", changed.detach())
# --8<-- [end:run]
