# --8<-- [start:run]
import torch

a, b, c = (torch.tensor(1.0, requires_grad=True) for _ in range(3))
gradients = torch.autograd.grad(2 * a + 5 * c, [a, b, c], materialize_grads=True)
for name, gradient in zip("abc", gradients, strict=True):
    print(name, gradient.item())
# --8<-- [end:run]
