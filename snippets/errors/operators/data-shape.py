# --8<-- [start:change]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
w.data = torch.tensor([1.0, 2.0, 3.0])
print("w:", w.shape)
print("w.grad:", w.grad.shape)
# --8<-- [end:change]

# --8<-- [start:step]
torch.optim.SGD([w], lr=0.5).step()
# --8<-- [end:step]
