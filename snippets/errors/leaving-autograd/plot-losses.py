# --8<-- [start:run]
import torch
from matplotlib.figure import Figure

w = torch.tensor(2.0, requires_grad=True)
history = [(w - target) ** 2 for target in (0.0, 1.0)]
axes = Figure().subplots()
axes.plot(history)
# --8<-- [end:run]
