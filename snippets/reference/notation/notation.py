# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])


J = torch.func.jacrev(f)(x.detach())
print("J:", J.tolist())
print("shape of J:", tuple(J.shape))
# --8<-- [end:run]

# --8<-- [start:vjp]
g = torch.tensor([1.0, 10.0, 100.0])
(product,) = torch.autograd.grad(f(x), x, g)
print("g J:", product.tolist())
# --8<-- [end:vjp]

# --8<-- [start:jvp]
t = torch.tensor([1.0, -1.0])
_, pushed = torch.func.jvp(f, (x.detach(),), (t,))
print("J t:", pushed.tolist())
# --8<-- [end:jvp]

# --8<-- [start:inner]
print("<g, J t>:", g.dot(pushed).item())
print("<g J, t>:", product.dot(t).item())
# --8<-- [end:inner]

# --8<-- [start:complex]
z = torch.tensor(3 + 4j, requires_grad=True)
(z.abs() ** 2).backward()
print("z.grad:", z.grad)
# --8<-- [end:complex]
