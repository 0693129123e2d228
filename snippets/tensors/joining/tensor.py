# --8<-- [start:lost]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor([x, x**2])
print("requires_grad:", y.requires_grad)
# --8<-- [end:lost]

# --8<-- [start:wrong]
y.sum().backward()
# --8<-- [end:wrong]
