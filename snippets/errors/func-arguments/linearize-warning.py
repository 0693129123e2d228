# --8<-- [start:run]
import torch

value, push = torch.func.linearize(torch.square, torch.tensor([1.0, 2.0]))
print(push(torch.tensor([1.0, 1.0])))
# --8<-- [end:run]
