# --8<-- [start:run]
import torch

x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
h = torch.exp(x)  # exp keeps its result: it is its derivative
torch.nn.functional.relu(h, inplace=True)
h.sum().backward()
# --8<-- [end:run]
