# --8<-- [start:no-grad]
import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    x.sub_(1)
print("x:", x)
print("x.is_leaf:", x.is_leaf)
# --8<-- [end:no-grad]

# --8<-- [start:refused]
x.sub_(1)
# --8<-- [end:refused]
