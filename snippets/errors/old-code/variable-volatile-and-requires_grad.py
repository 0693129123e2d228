# --8<-- [start:run]
import warnings

import torch
from torch.autograd import Variable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    x = Variable(torch.ones(2), requires_grad=True, volatile=True)
# --8<-- [end:run]
