# --8<-- [start:run]
import pickle

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
loaded = pickle.loads(pickle.dumps(y))
print("y:", y)
print("loaded:", loaded)
# --8<-- [end:run]
