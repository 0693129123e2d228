# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)
torch.no_grad()
print("wrong:", w**2)
# --8<-- [end:wrong]

# --8<-- [start:right]
with torch.no_grad():
    print("right:", w**2)
# --8<-- [end:right]
