# --8<-- [start:plot]
import matplotlib.pyplot as plt
import torch

x = torch.linspace(-1.0, 5.0, 61)

fig, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")
ax.plot(x, x**2 - 2 * x + 1, label="curve")
ax.plot(x, 4 + 4 * (x - 3), "--", label="line with the slope 4")
ax.plot(3, 4, "o")
ax.set_ylim(-2, 16)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.legend()
fig.savefig("tangent.svg")
# --8<-- [end:plot]
