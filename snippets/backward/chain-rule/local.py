# --8<-- [start:forward]
import torch

x = torch.tensor(0.0, requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)

p = torch.pow(x, 2)
q = a * p
r = b * x
s = q + r
y = s + c
# --8<-- [end:forward]

# --8<-- [start:local]
one = torch.tensor(1.0)
with torch.no_grad():
    print("y from (s, c):", y.grad_fn(one))
    print("s from (q, r):", s.grad_fn(one))
    print("r from (b, x):", r.grad_fn(one))
    print("q from (a, p):", q.grad_fn(one))
    print("p from x:", p.grad_fn(one))
# --8<-- [end:local]
