# --8<-- [start:leaf]
import torch

x = torch.tensor(0.0, requires_grad=True)
print("grad_fn:", x.grad_fn)
# --8<-- [end:leaf]

# --8<-- [start:edge]
edge = torch.autograd.graph.get_gradient_edge(x)
print("node of x:", type(edge.node).__name__)
# --8<-- [end:edge]

# --8<-- [start:attribute]
print(x.grad_fn.next_functions)
# --8<-- [end:attribute]
