# --8<-- [start:wrong]
import torch


def clipped_sign(x):
    soft = x.clamp(-1, 1)
    return torch.sign(x).detach() + (soft - soft.detach())


w = torch.tensor(-3.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
for _ in range(3):
    optimizer.zero_grad()
    ((clipped_sign(w) - 1) ** 2).backward()
    optimizer.step()
print("outside of the clip, stuck:", w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(-0.75, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
for _ in range(3):
    optimizer.zero_grad()
    ((clipped_sign(w) - 1) ** 2).backward()
    optimizer.step()
print("inside of the clip:", w.item())
# --8<-- [end:right]
