# --8<-- [start:forward]
import torch

x = torch.tensor([7.5], requires_grad=True)
y = x // 2
print("y:", y)
print("requires_grad:", y.requires_grad)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
# --8<-- [end:backward]
