# --8<-- [start:descend]
import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 3.0])
answers = torch.tensor([3.0, 7.0])
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.0625)
path, losses = [], []
for _ in range(40):
    loss = ((w * x + b - answers) ** 2).mean()
    path.append((w.item(), b.item()))
    losses.append(loss.item())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:descend]

# --8<-- [start:plot]
all_w = torch.linspace(-0.5, 3.0, 71)
all_b = torch.linspace(-0.5, 2.0, 51).reshape(-1, 1)
errors = [all_w * x[i] + all_b - answers[i] for i in range(2)]
surface = (errors[0] ** 2 + errors[1] ** 2) / 2

fig, (top, bottom) = plt.subplots(2, 1, figsize=(6, 6.4), layout="constrained")
levels = [0.1, 0.5, 2, 6, 15, 29]
top.contour(all_w, all_b[:, 0], surface, levels, colors="tab:gray", linewidths=1)
top.plot(*zip(*path, strict=True), "o-", markersize=3)
top.plot(2, 1, "*", markersize=12)
top.set_xlabel("w")
top.set_ylabel("b")
bottom.plot(losses)
bottom.set_yscale("log")
bottom.set_xlabel("step")
bottom.set_ylabel("loss")
fig.savefig("descent.svg")
# --8<-- [end:plot]
