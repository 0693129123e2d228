# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
hidden = w**2
first, second = 2 * hidden, 5 * hidden
first.backward()
second.backward()
# --8<-- [end:run]
