# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

for _ in range(3):
    loss = (w - 3) ** 2
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
print("w, wrong:", w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
for _ in range(3):
    optimizer.zero_grad()
    loss = (w - 3) ** 2
    loss.backward()
    optimizer.step()
print("w, right:", w.item())
# --8<-- [end:right]
