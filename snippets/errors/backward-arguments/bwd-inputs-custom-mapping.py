# --8<-- [start:run]
import types

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
inputs = types.MappingProxyType({"x": x})
loss = (x**2).sum()
loss.backward(inputs=inputs)
# --8<-- [end:run]
