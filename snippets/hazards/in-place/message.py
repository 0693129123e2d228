# --8<-- [start:input]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)


def named(y: torch.Tensor) -> str:
    """Run backward and return what the message says about the changed tensor."""
    try:
        y.sum().backward()
    except RuntimeError as error:
        return str(error).partition("operation: ")[2].partition(". Hint")[0]
    return "no error"


h = x / 2
y = h**2
h.add_(1)
h.mul_(3)
print(named(y))
# --8<-- [end:input]

# --8<-- [start:result]
h = x / 2
y = h.exp()
print("grad_fn:", y.grad_fn.name())
y.add_(1)
print(named(y))
# --8<-- [end:result]

# --8<-- [start:no-grad]
h = x / 2
y = h**2
with torch.no_grad():
    h.add_(1)
print(named(y))
# --8<-- [end:no-grad]
