# --8<-- [start:run]
import numpy as np
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
squares = np.square(w.detach().numpy())
loss = torch.from_numpy(squares).sum()
loss.backward()
# --8<-- [end:run]
