# --8<-- [start:run]
import torch
from torch.autograd import Variable

w = torch.tensor(2.0, requires_grad=True)
x = Variable(torch.tensor(3.0), volatile=True)
y = w * x
print("y.requires_grad:", y.requires_grad)
# --8<-- [end:run]
