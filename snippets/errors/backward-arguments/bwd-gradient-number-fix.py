# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (x**2).sum()
loss.backward(torch.tensor(0.5))
print("gradient argument:", x.grad)

x.grad = None
(0.5 * (x**2).sum()).backward()
print("scaled loss:", x.grad)
# --8<-- [end:run]
