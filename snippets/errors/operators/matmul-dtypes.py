# --8<-- [start:run]
import numpy as np
import torch

W = torch.ones(2, 3, requires_grad=True)
data = torch.from_numpy(np.ones((3, 2)))
W @ data
# --8<-- [end:run]
