# --8<-- [start:wrong]
import numpy as np
import torch

x = torch.zeros(1, requires_grad=True)
y = x + torch.from_numpy(np.exp(x.detach().numpy()))
y.backward()
print("through np.exp:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
y = x + torch.exp(x)
y.backward()
print("through torch.exp:", x.grad)
# --8<-- [end:right]
