# --8<-- [start:run]
import warnings

import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

loss = (w**2).sqrt()
loss.backward()
optimizer.step()
print("after the first step:", w.item())

with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")
    try:
        (w**2).backward()
    except RuntimeError as error:
        print("error:", error)
# --8<-- [end:run]
