# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")
    try:
        torch.where(x > 0, x.log(), 0.0).sum().backward()
    except RuntimeError as error:
        print("error:", error)
# --8<-- [end:run]
