# --8<-- [start:forward]
import torch

x = torch.tensor(2.0, requires_grad=True)
u = x**2
v = 3 * x
w = u * v
y = w + u

first = u.grad_fn._sequence_nr()
for name, tensor in {"u": u, "v": v, "w": w, "y": y}.items():
    print(name, tensor.grad_fn.name(), tensor.grad_fn._sequence_nr() - first)
# --8<-- [end:forward]

# --8<-- [start:backward]
for name, tensor in {"u": u, "v": v, "w": w, "y": y}.items():
    tensor.grad_fn.register_prehook(lambda grads, name=name: print("node of", name, "gets", grads[0].item()))

y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:backward]

# --8<-- [start:leaf]
accumulate = u.grad_fn.next_functions[0][0]
print(accumulate.name(), accumulate._sequence_nr())
print("the largest number of 64 bits:", 2**64 - 1)
# --8<-- [end:leaf]
