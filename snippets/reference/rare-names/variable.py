# --8<-- [start:run]
import torch
from torch.autograd import NestedIOFunction, Variable

x = Variable(torch.tensor([3.0]), requires_grad=True)
print("type:", type(x).__name__)
print("is a Variable:", isinstance(torch.zeros(2), Variable))
print("is a Function:", issubclass(NestedIOFunction, torch.autograd.Function))
# --8<-- [end:run]
