# --8<-- [start:run]
import numpy as np
import torch

gradient = torch.from_numpy(np.array([3.0, 4.0]))
x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad = gradient.to(x.dtype)
print("converted:", x.grad)

x.grad = None
x.grad_dtype = torch.float64
x.grad = gradient
print("grad_dtype:", x.grad)
# --8<-- [end:run]
