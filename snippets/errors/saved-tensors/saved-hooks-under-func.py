# --8<-- [start:run]
import torch

with torch.autograd.graph.saved_tensors_hooks(lambda t: t.half(), lambda t: t.float()):
    print(torch.func.grad(torch.exp)(torch.tensor(0.0)))
# --8<-- [end:run]
