# --8<-- [start:product]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
node = y.grad_fn
print("saved as first factor:", node._saved_self is x)
print("saved as second factor:", node._saved_other is x)

(first, _), (second, _) = node.next_functions
print("both edges end at x:", first is second and first.variable is x)

y.backward()
print("x.grad:", x.grad)
# --8<-- [end:product]
