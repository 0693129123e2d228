# --8<-- [start:run]
import torch

torch.func.functional_call(torch.nn.PReLU(), [torch.tensor([3.0])], torch.tensor([-2.0]))
# --8<-- [end:run]
