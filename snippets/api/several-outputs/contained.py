# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)
data = (w - 1) ** 2
loss = data + w**2  # contains data already
print("wrong:", torch.autograd.grad([loss, data], w, retain_graph=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("right:", torch.autograd.grad(loss, w))
# --8<-- [end:right]
