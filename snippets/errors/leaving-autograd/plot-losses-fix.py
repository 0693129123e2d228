# --8<-- [start:run]
import torch
from matplotlib.figure import Figure

w = torch.tensor(2.0, requires_grad=True)
history = [((w - target) ** 2).item() for target in (0.0, 1.0)]
axes = Figure().subplots()
(line,) = axes.plot(history)
print(line.get_ydata())
# --8<-- [end:run]
