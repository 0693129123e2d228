# --8<-- [start:plot]
import matplotlib.pyplot as plt
import torch

weights = torch.linspace(1.0, 9.0, 81)
losses = (weights * 2 - 10) ** 2
steps = torch.tensor([3.0, 4.0])

fig, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")
ax.plot(weights, losses, label="loss")
ax.plot(steps, (steps * 2 - 10) ** 2, "o--", label="one step")
ax.set_xlabel("weight")
ax.set_ylabel("loss")
ax.legend(loc="upper center")
fig.savefig("loss.svg")
# --8<-- [end:plot]
