# --8<-- [start:run]
from torch.distributed import autograd

autograd._init(0)
with autograd.context() as number:
    gradients = autograd.get_gradients(number)
print("kept:", gradients)
# --8<-- [end:run]
