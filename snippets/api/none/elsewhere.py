# --8<-- [start:grad]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
y = w * x
print("returned:", torch.autograd.grad(y, x, retain_graph=True))
print("x.grad after grad:", x.grad)
# --8<-- [end:grad]

# --8<-- [start:inputs]
y.backward(inputs=[w])
print("x.grad after inputs=[w]:", x.grad)
print("w.grad after inputs=[w]:", w.grad)
# --8<-- [end:inputs]
