# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = 3 * x.sum()
squares = x**2
v = torch.tensor([10.0, 100.0])
print(torch.autograd.grad([loss, squares], x, grad_outputs=[None, v]))
# --8<-- [end:run]

# --8<-- [start:refused]
torch.autograd.grad([3 * x.sum(), x**2], x)
# --8<-- [end:refused]
