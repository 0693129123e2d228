# --8<-- [start:plain]
import torch

x = torch.tensor([0.2, 1.75, -2.5], requires_grad=True)
q = torch.round(x)
q.sum().backward()
print("rounded:", q.detach())
print("x.grad:", x.grad)
# --8<-- [end:plain]

# --8<-- [start:straight]
def straight_round(x):
    return torch.round(x).detach() + (x - x.detach())


x.grad = None
q = straight_round(x)
total = q.sum()
total.backward()
print("straight-through:", q.detach())
print("x.grad, straight-through:", x.grad)
# --8<-- [end:straight]
