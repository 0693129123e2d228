# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = 6 / x
node = y.grad_fn
print(node.name())
print(node.next_functions[0][0].name())
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
