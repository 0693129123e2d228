# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.add(x, 1)
print("recorded:", y)

buffer = torch.empty(2)
with torch.no_grad():
    torch.add(x, 1, out=buffer)
print("buffer:", buffer)
# --8<-- [end:run]
