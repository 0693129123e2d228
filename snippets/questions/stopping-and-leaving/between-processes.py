# --8<-- [start:run]
from multiprocessing.reduction import ForkingPickler

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
message = ForkingPickler.dumps((x**2).detach().numpy())
received = torch.from_numpy(ForkingPickler.loads(message)).requires_grad_()
print("received:", received)
# --8<-- [end:run]
