# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(1, 1).requires_grad_(False)
convolution = nn.Conv1d(1, 1, kernel_size=1).requires_grad_(False)
x = torch.ones(1, 1, 1, requires_grad=True)
print("linear keeps the input:", linear(x[0]).grad_fn._saved_mat1 is not None)
print("convolution keeps the input:", convolution(x).grad_fn._saved_input is not None)
# --8<-- [end:run]
