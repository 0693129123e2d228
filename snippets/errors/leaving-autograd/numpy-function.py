# --8<-- [start:run]
import numpy as np
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = np.exp(x)
# --8<-- [end:run]
