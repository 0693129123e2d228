# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
ones = [torch.ones(2)]
torch.autograd.backward([x**2], grad_tensors=ones)
print("x.grad:", x.grad)
# --8<-- [end:run]
