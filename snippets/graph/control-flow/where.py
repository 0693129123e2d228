# --8<-- [start:if]
import torch


def root_or_zero(x: torch.Tensor) -> torch.Tensor:
    if x > 0:
        return torch.sqrt(x)
    return 0 * x


x = torch.tensor(0.0, requires_grad=True)
root_or_zero(x).backward()
print("x.grad, with if:", x.grad)
# --8<-- [end:if]

# --8<-- [start:where]
x = torch.tensor(0.0, requires_grad=True)
y = torch.where(x > 0, torch.sqrt(x), 0 * x)
recorded = [node.name() for node, _ in y.grad_fn.next_functions]
print("recorded:", recorded)
y.backward()
print("x.grad, with where:", x.grad)
# --8<-- [end:where]

# --8<-- [start:safe]
x = torch.tensor(0.0, requires_grad=True)
positive = x > 0
inside = torch.where(positive, x, 1.0)
y = torch.where(positive, torch.sqrt(inside), 0 * x)
y.backward()
print("x.grad, with a safe argument:", x.grad)
# --8<-- [end:safe]
