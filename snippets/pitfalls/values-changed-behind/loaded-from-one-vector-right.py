# --8<-- [start:run]
import torch
from torch.nn.utils import vector_to_parameters

start = torch.ones(1)
first = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
second = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
vector_to_parameters(start.clone(), first.parameters())
vector_to_parameters(start.clone(), second.parameters())
first(torch.tensor([5.0])).backward()
torch.optim.SGD(first.parameters(), lr=0.1).step()
print("second.weight:", second.weight.detach())
print("start:", start)
# --8<-- [end:run]
