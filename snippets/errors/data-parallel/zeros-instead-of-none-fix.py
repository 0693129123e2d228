# --8<-- [start:run]
import torch

used, unused = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
parameters = [used]
optimizer = torch.optim.SGD(parameters, lr=0.1, weight_decay=0.5)
(3 * used).backward()
optimizer.step()
print("used:", used, "unused:", unused)
# --8<-- [end:run]
