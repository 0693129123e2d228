# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
u = x**2
v = 3 * x
w = u * v
y = w + u

with torch.no_grad():
    from_u_too_early = u.grad_fn(torch.tensor(1.0))
    from_w = w.grad_fn(torch.tensor(1.0))
    from_v = v.grad_fn(from_w[1])
    parts = [part for part in from_v if part is not None]
    print("too early:", (from_u_too_early + parts[0]).item())

y.backward()
print("engine:", x.grad.item())
# --8<-- [end:run]
