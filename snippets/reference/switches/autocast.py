# --8<-- [start:run]
import torch

for device in ("cpu", "cuda", "meta"):
    print(f"{device}:", torch.amp.is_autocast_available(device))
# --8<-- [end:run]
