# --8<-- [start:run]
from torch.distributed import autograd

autograd._init(0)
with autograd.context() as number:
    print("inside:", autograd.get_gradients(number))
print(autograd.get_gradients(number))
# --8<-- [end:run]
