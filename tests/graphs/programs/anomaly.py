import warnings

import torch

warnings.simplefilter("ignore")
x = torch.tensor(4.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    y = (x.sqrt() * x.log()) ** 2
    y.backward()
