# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
(kept,) = torch.autograd.grad(5 * y, y, torch.eye(2), is_grads_batched=True)
print("kept:", kept.tolist())
# --8<-- [end:run]
