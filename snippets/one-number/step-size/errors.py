# --8<-- [start:plot]
import matplotlib.pyplot as plt
import torch

steps = 2.0 ** -torch.arange(1, 50, dtype=torch.float64)
x = torch.tensor(3.1, dtype=torch.float64)
forward = ((x + steps) ** 3 - x**3) / steps
central = ((x + steps) ** 3 - (x - steps) ** 3) / (2 * steps)

fig, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")
ax.loglog(steps, (forward - 3 * x**2).abs(), "o-", markersize=3, label="forward quotient")
ax.loglog(steps, (central - 3 * x**2).abs(), "o-", markersize=3, label="central quotient")
ax.set_xlabel("step")
ax.set_ylabel("error")
ax.legend()
fig.savefig("errors.svg")
# --8<-- [end:plot]
