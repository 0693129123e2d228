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
all_w, all_b = torch.meshgrid(torch.linspace(-0.5, 3, 71), torch.linspace(-0.5, 2, 51), indexing="ij")
surface = sum((all_w * each + all_b - answer) ** 2 for each, answer in zip(x, answers, strict=True)) / 2

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3.4), layout="constrained")
left.contour(all_w, all_b, surface, levels=[0.1, 0.5, 2, 6, 15, 29], colors="tab:gray", linewidths=0.8)
left.plot(*zip(*path, strict=True), "o-", markersize=3)
left.plot(2, 1, "*", markersize=12)
left.set_xlabel("w")
left.set_ylabel("b")
right.plot(losses)
right.set_yscale("log")
right.set_xlabel("step")
right.set_ylabel("loss")
fig.savefig("descent.svg")
# --8<-- [end:plot]
