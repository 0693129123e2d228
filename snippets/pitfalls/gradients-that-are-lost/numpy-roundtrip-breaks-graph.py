# --8<-- [start:run]
import numpy as np
import torch

x = torch.tensor([0.0], requires_grad=True)
y = torch.from_numpy(np.sin(x.detach().numpy())) + 2 * x
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
