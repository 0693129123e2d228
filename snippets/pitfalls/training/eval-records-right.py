# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2).eval()
with torch.no_grad():
    print("recorded:", layer(torch.tensor([1.0, 5.0])).requires_grad)
# --8<-- [end:run]
