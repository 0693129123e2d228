# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

get_gradient_edge(torch.tensor(3.0))
# --8<-- [end:run]
