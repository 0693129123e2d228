# --8<-- [start:forward]
import torch
from torch.autograd.graph import Node

a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
x = torch.tensor(3.0, requires_grad=True)
y = a * torch.pow(x, 2) + b * x + c
# --8<-- [end:forward]

# --8<-- [start:count]
def count_incoming(root: Node) -> dict[Node, int]:
    """For each node, the number of edges that point to it."""
    incoming = {root: 0}
    waiting = [root]
    while waiting:
        for next_node, _ in waiting.pop().next_functions:
            if next_node is None:
                continue
            if next_node not in incoming:
                incoming[next_node] = 0
                waiting.append(next_node)
            incoming[next_node] += 1
    return incoming
# --8<-- [end:count]

# --8<-- [start:run]
def run_backward(root: Node) -> None:
    """Call each node once, when all its gradients have arrived."""
    incoming = count_incoming(root)
    gradient = {root: torch.tensor(1.0)}
    ready = [root]
    while ready:
        node = ready.pop()
        result = node(gradient[node])
        results = result if isinstance(result, tuple) else (result,)
        print(f"{type(node).__name__} gets {gradient[node].item()}")
        edges = zip(node.next_functions, results, strict=True)
        for (next_node, _), part in edges:
            if next_node is None:
                continue
            gradient[next_node] = gradient.get(next_node, 0) + part
            incoming[next_node] -= 1
            if incoming[next_node] == 0:
                ready.append(next_node)


# Without no_grad, the nodes would record a graph of the gradients.
with torch.no_grad():
    run_backward(y.grad_fn)
print("x.grad, by hand:", x.grad)
# --8<-- [end:run]

# --8<-- [start:compare]
x.grad = None
y.backward()
print("x.grad, by backward:", x.grad)
# --8<-- [end:compare]
