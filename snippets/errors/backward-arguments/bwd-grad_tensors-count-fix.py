# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
first, second = x.sum(), (3 * x).sum()
torch.autograd.backward([first, second], [torch.tensor(1.0), None])
print("x.grad:", x.grad)
# --8<-- [end:run]
