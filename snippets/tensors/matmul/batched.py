# --8<-- [start:forward]
import torch

A = torch.tensor([[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]], requires_grad=True)
B = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
C = A @ B
print("shapes:", tuple(A.shape), tuple(B.shape), tuple(C.shape))
# --8<-- [end:forward]

# --8<-- [start:backward]
C.sum().backward()
print("A.grad:", A.grad.tolist())
print("B.grad:", B.grad)
# --8<-- [end:backward]

# --8<-- [start:each]
V = torch.ones(3, 1, 2)
each = A.detach().mT @ V
print("for each of the batch:", each.tolist())
print("their sum:", each.sum(0))
# --8<-- [end:each]
