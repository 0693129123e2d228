# --8<-- [start:run]
import torch

with torch.autograd.set_detect_anomaly(True):
    print("inside:", torch.is_anomaly_enabled())
print("after the block:", torch.is_anomaly_enabled())

torch.autograd.set_detect_anomaly(True)
print("after a call:", torch.is_anomaly_enabled())
torch.autograd.set_detect_anomaly(False)
# --8<-- [end:run]
