# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
gate = torch.sigmoid(x)
gate.backward()
print("gate:", gate)
print("x.grad:", x.grad)
# --8<-- [end:run]
