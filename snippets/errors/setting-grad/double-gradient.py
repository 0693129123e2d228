# --8<-- [start:run]
import numpy as np
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad = torch.from_numpy(np.array([3.0, 4.0]))
# --8<-- [end:run]
