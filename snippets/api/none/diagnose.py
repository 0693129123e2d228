# --8<-- [start:function]
import torch


def reaches(root, tensor):
    """Whether a path of the graph of `root` leads to `tensor`."""
    nodes = [root.grad_fn]
    for node in nodes:
        if node is tensor.grad_fn or getattr(node, "variable", None) is tensor:
            return True
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return False


def why_none(root, tensor):
    """Why tensor.grad is None after root.backward()."""
    if not tensor.is_leaf:
        return "a result that does not retain its gradient"
    reached = reaches(root, tensor)
    if not tensor.requires_grad:
        return "frozen after the forward pass" if reached else "does not require a gradient"
    if not reached:
        return "not used, or cut off"
    return "no backward pass has filled it, or it was cleared"
# --8<-- [end:function]

# --8<-- [start:table]
def no_backward(x, w):
    return w * x, x


def another_call(x, w):
    y = w * x
    torch.autograd.grad(y, x)
    return y, x


def other_inputs(x, w):
    y = w * x
    y.backward(inputs=[w])
    return y, x


def cleared(x, w):
    y = w * x
    y.backward()
    torch.optim.SGD([x], lr=0.5).zero_grad()
    return y, x


def result(x, w):
    h = x - 1
    y = w * h
    y.backward()
    return y, h


def name_reassigned(x, w):
    x = x.double()
    y = w * x
    y.backward()
    return y, x


def no_flag(x, w):
    x = x.detach()
    y = w * x
    y.backward()
    return y, x


def frozen(x, w):
    y = w * x
    x.requires_grad_(False)
    y.backward()
    return y, x


def unused(x, w):
    y = w**2
    y.backward()
    return y, x


def detached(x, w):
    y = w * x.detach()
    y.backward()
    return y, x


def integer(x, w):
    y = w * x.int()
    y.backward()
    return y, x


def under_no_grad(x, w):
    with torch.no_grad():
        h = x**2
    y = w * h
    y.backward()
    return y, x


cases = [no_backward, another_call, other_inputs, cleared, result, name_reassigned]
cases += [no_flag, frozen, unused, detached, integer, under_no_grad]
print("| case | is_leaf | requires_grad | reached | the function says |")
print("| --- | --- | --- | --- | --- |")
for case in cases:
    root, x = case(torch.tensor(3.0, requires_grad=True), torch.tensor(2.0, requires_grad=True))
    cells = [f"`{value}`" for value in (x.is_leaf, x.requires_grad, reaches(root, x))]
    print(f"| {case.__name__} | {' | '.join(cells)} | {why_none(root, x)} |")
# --8<-- [end:table]
