# --8<-- [start:run]
import torch

h = torch.zeros(1000)
one = h[0].detach()
print("view:", one.untyped_storage().nbytes(), "bytes")
print("clone:", one.clone().untyped_storage().nbytes(), "bytes")
# --8<-- [end:run]
