# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
d = x * 5
a = x**2
b = a * 3
c = b + d
y = c * a
called = []
for name, tensor in {"a": a, "b": b, "c": c, "d": d, "y": y}.items():
    tensor.grad_fn.register_prehook(lambda _, name=name: called.append(name))
y.backward()
print("order:", called)
# --8<-- [end:run]
