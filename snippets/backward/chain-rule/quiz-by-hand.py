# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = 5 * x**2 - 2 * x + 1
y.backward()

to_y = 1.0
to_sum = to_y * 1.0
to_q = to_sum * 1.0
to_r = to_sum * 1.0
to_p = to_q * 5.0
to_x = to_p * (2.0 * x.item()) + to_r * -2.0
print("x.grad:", x.grad.item())
print("by hand:", to_x)
# --8<-- [end:run]
