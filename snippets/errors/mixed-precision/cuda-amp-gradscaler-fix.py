# --8<-- [start:run]
import torch

scaler = torch.amp.GradScaler("cuda", enabled=False)
print("enabled:", scaler.is_enabled())
# --8<-- [end:run]
