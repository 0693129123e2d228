# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
torch.autograd.backward([x**2], grad_tensors=[torch.ones(2)])
print("x.grad:", x.grad)
# --8<-- [end:run]
