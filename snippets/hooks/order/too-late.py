# --8<-- [start:wrong]
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
norms = []
x.register_hook(lambda gradient: norms.append(gradient.norm()))
x.register_hook(lambda gradient: gradient / 10)
(x * x).sum().backward()
print("logged, wrong:", norms[0], " x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([3.0, 4.0], requires_grad=True)
norms = []
x.register_hook(lambda gradient: gradient / 10)
x.register_post_accumulate_grad_hook(lambda leaf: norms.append(leaf.grad.norm()))
(x * x).sum().backward()
print("logged, right:", norms[0], " x.grad:", x.grad)
# --8<-- [end:right]
