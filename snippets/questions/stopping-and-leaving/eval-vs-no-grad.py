# --8<-- [start:run]
import torch

layer = torch.nn.Dropout(p=0.5).eval()
x = torch.ones(4, requires_grad=True)
y = layer(2 * x)
with torch.no_grad():
    z = layer(2 * x)
print("y.requires_grad:", y.requires_grad)
print("z.requires_grad:", z.requires_grad)
print("z:", z)
# --8<-- [end:run]
