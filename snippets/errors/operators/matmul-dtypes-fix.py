# --8<-- [start:run]
import numpy as np
import torch

W = torch.ones(2, 3, requires_grad=True)
data = torch.from_numpy(np.ones((3, 2))).to(W.dtype)
y = W @ data
y.sum().backward()
print("W.grad:", W.grad)
# --8<-- [end:run]
