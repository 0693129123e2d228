# --8<-- [start:wrong]
import torch

w = torch.ones(1000, requires_grad=True)
relu = torch.nn.ReLU().eval()
total = 0.0
for _ in range(3):
    total += relu(w).sum()
print("wrong:", total)
# --8<-- [end:wrong]

# --8<-- [start:right]
total = 0.0
with torch.no_grad():
    for _ in range(3):
        total += relu(w).sum()
print("right:", total)
# --8<-- [end:right]
