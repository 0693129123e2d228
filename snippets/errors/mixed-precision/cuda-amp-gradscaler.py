# --8<-- [start:run]
import torch

scaler = torch.cuda.amp.GradScaler(enabled=False)
print("enabled:", scaler.is_enabled())
# --8<-- [end:run]
