# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 3 * x
k = x**2
y = (h * k).sum()


def report(gradients):
    norm = torch.stack([gradient.norm() for gradient in gradients]).norm()
    print("gradients:", gradients)
    print("norm squared of all:", round(norm.item() ** 2, 3))


torch.autograd.graph.register_multi_grad_hook([h, k], report)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
