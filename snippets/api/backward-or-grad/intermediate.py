# --8<-- [start:grad]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
y = h**2
print("of h and x:", torch.autograd.grad(y, [h, x], retain_graph=True))
print("of y itself:", torch.autograd.grad(y, y, retain_graph=True))
# --8<-- [end:grad]

# --8<-- [start:inputs]
y.backward(inputs=[h])
print("h.grad:", h.grad)
print("h.retains_grad:", h.retains_grad)
print("x.grad:", x.grad)
# --8<-- [end:inputs]
