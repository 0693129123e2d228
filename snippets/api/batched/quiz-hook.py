# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
h = x**2
h.register_hook(lambda gradient: print("shape in the hook:", tuple(gradient.shape)))
y = torch.stack([h[0], h[1], h.sum()])
(J,) = torch.autograd.grad(y, x, torch.eye(3), is_grads_batched=True)
print("shape of the result:", tuple(J.shape))
# --8<-- [end:run]
