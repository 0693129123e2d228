# --8<-- [start:states]
from collections.abc import Callable

import torch

STATES = {
    # is_leaf, requires_grad, retains_grad
    (True, False, False): "constant",
    (True, True, False): "parameter",
    (False, True, False): "result",
    (False, True, True): "retained",
    (True, False, True): "detached",
    (True, True, True): "restarted",
}


def state(tensor: torch.Tensor) -> str:
    flags = (tensor.is_leaf, tensor.requires_grad, tensor.retains_grad)
    return STATES[flags]


def make(name: str) -> torch.Tensor:
    """A new tensor in the state of that name."""
    if name == "constant":
        return torch.tensor(2.0)
    if name == "parameter":
        return torch.tensor(2.0, requires_grad=True)
    tensor = torch.tensor(3.0, requires_grad=True) - 1
    if name == "result":
        return tensor
    tensor.retain_grad()
    if name == "retained":
        return tensor
    tensor.detach_()
    if name == "detached":
        return tensor
    return tensor.requires_grad_()
# --8<-- [end:states]

# --8<-- [start:try-all]
Call = Callable[[torch.Tensor], object]


def after(tensor: torch.Tensor, call: Call) -> str:
    """The state after the call, or that the call was refused."""
    try:
        call(tensor)
    except RuntimeError:
        return "refused"
    return state(tensor)


CALLS = {
    "requires_grad_()": lambda tensor: tensor.requires_grad_(),
    "requires_grad_(False)": lambda tensor: tensor.requires_grad_(False),
    "retain_grad()": lambda tensor: tensor.retain_grad(),
    "detach_()": lambda tensor: tensor.detach_(),
}
print("| before |", " | ".join(f"`{text}`" for text in CALLS), "|")
print("|---|---|---|---|---|")
for name in STATES.values():
    cells = [after(make(name), call) for call in CALLS.values()]
    print(f"| {name} |", " | ".join(cells), "|")
# --8<-- [end:try-all]

# --8<-- [start:detach]
reached = {state(make(name).detach()) for name in STATES.values()}
print("states after detach():", reached)
# --8<-- [end:detach]
