# --8<-- [start:run]
import torch
from torch.distributed import autograd

autograd._init(0)
w, x = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
with autograd.context() as number:
    autograd.backward(number, [w * x])
    print(autograd.get_gradients(number)[w])
# --8<-- [end:run]
