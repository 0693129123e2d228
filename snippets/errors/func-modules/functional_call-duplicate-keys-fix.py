# --8<-- [start:run]
import torch

old = {"weight": torch.tensor([1.0])}
new = {"weight": torch.tensor([3.0])}
print(torch.func.functional_call(torch.nn.PReLU(), old | new, torch.tensor([-2.0])))
# --8<-- [end:run]
