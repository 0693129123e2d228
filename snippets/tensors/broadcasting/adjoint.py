# --8<-- [start:matrix]
import torch

b = torch.tensor([10.0, 20.0, 30.0])
E = torch.autograd.functional.jacobian(lambda b: b.expand(2, 3).flatten(), b)
print("E:", E)
# --8<-- [end:matrix]

# --8<-- [start:adjoint]
v = torch.tensor([1.0, 2.0, 3.0, 10.0, 20.0, 30.0])
print("E @ b:", E @ b)
print("v @ E:", v @ E)
print("v · (E b):", torch.dot(v, E @ b))
print("(v E) · b:", torch.dot(v @ E, b))
# --8<-- [end:adjoint]
