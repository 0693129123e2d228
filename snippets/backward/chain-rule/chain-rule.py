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

# --8<-- [start:backward]
for t in (p, q, r, s, y):
    t.retain_grad()  # otherwise only x keeps its gradient
y.backward()

print("| tensor | made by | value | gradient |")
print("| --- | --- | --- | --- |")
for name, t in {"y": y, "s": s, "r": r, "q": q, "p": p}.items():
    print(f"| {name} | {t.grad_fn.name()} | {t.item()} | {t.grad.item()} |")
print(f"| x | you | {x.item()} | {x.grad.item()} |")
# --8<-- [end:backward]
