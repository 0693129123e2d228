# --8<-- [start:run]
from torch.autograd import Variable

x = Variable(3)
# --8<-- [end:run]
