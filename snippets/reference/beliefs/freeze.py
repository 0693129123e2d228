# --8<-- [start:frozen]
import torch

first = torch.tensor(2.0, requires_grad=True)
second = torch.tensor(3.0, requires_grad=True)

second.requires_grad_(False)
y = second * (5 * first)
y.backward()
print("first.grad:", first.grad)
# --8<-- [end:frozen]

# --8<-- [start:no-grad]
with torch.no_grad():
    y = second * (5 * first)
y.backward()
# --8<-- [end:no-grad]
