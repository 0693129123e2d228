# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print("at first:", x._version)
x.data.add_(1)
print("after data:", x._version)
x.detach().add_(1)
print("after detach:", x._version)
with torch.no_grad():
    x.add_(1)
print("after no_grad:", x._version)
x.detach().numpy()[:] += 1
print("after NumPy:", x._version)
# --8<-- [end:run]
