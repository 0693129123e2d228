# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
exponential = x.exp()
sine = x.sin()
y = sine * exponential
for tensor in (exponential, sine, y):
    name = tensor.grad_fn.name()
    tensor.grad_fn.register_prehook(lambda _, name=name: print(name))
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
