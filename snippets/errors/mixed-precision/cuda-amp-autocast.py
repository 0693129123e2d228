# --8<-- [start:run]
import torch

with torch.cuda.amp.autocast(enabled=False):
    print("enabled:", torch.is_autocast_enabled("cuda"))
# --8<-- [end:run]
