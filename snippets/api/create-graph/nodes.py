# --8<-- [start:run]
import torch


def names(tensor):
    """The names of all nodes in the graph of `tensor`, leaves included."""
    nodes = [tensor.grad_fn] if tensor.grad_fn else []
    for node in nodes:
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return [node.name().removeprefix("torch::autograd::") for node in nodes]


x = torch.tensor(2.0, requires_grad=True)
y = x**3
print("y:", names(y))
(without,) = torch.autograd.grad(y, x, retain_graph=True)
print("without create_graph:", names(without))
(slope,) = torch.autograd.grad(y, x, create_graph=True)
print("with create_graph:", names(slope))
# --8<-- [end:run]
