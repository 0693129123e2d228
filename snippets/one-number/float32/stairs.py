# --8<-- [start:plot]
import matplotlib.pyplot as plt
import torch

x = torch.linspace(0.999, 1.001, 401)

fig, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")
ax.plot(x, x**2 - 2 * x + 1, linewidth=0.8, label="as the program computes it")
ax.plot(x, (x - 1) ** 2, label="as a square")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.legend()
fig.savefig("stairs.svg")
# --8<-- [end:plot]
