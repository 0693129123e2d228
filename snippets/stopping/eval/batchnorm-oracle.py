# --8<-- [start:run]
import torch

norm = torch.nn.BatchNorm1d(1, eps=3.0, affine=False, track_running_stats=False).double()
x = torch.tensor([[1.0], [1.0], [3.0], [3.0]], dtype=torch.float64)
h = 2.0**-10
quotients = []
for i in range(4):
    step = torch.zeros(4, 1, dtype=torch.float64)
    step[i] = h
    quotients.append((8 * (norm(x + step)[3] - norm(x - step)[3]) / (2 * h)).item())
print("training:", [round(quotient, 4) + 0.0 for quotient in quotients])
# --8<-- [end:run]
