# --8<-- [start:run]
import torch

weight = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0, fused=True)
x = torch.tensor([1.0], requires_grad=True)

loss = (x * weight) ** 2
by_hand = 2 * x.detach() * weight.detach() ** 2

weight.grad = torch.tensor([-2.0])
optimizer.step()
loss.sum().backward()
print("weight now:", weight.detach())
print("by hand:", by_hand)
print("x.grad:", x.grad)
# --8<-- [end:run]
