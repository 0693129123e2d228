# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
root = x.sqrt()
y = torch.where(x > 0, root, 0.0)
total = y.sum()
y.grad_fn.register_hook(lambda sent, _: print("where sends:", sent[0]))
root.grad_fn.register_hook(lambda sent, _: print("sqrt sends:", sent[0]))
total.backward()
# --8<-- [end:run]
