# --8<-- [start:wrong]
import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
Y = X**2
vectors = torch.eye(2)
(wrong,) = torch.autograd.grad(Y, X, vectors, retain_graph=True)
print("wrong:", wrong.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
vectors = torch.eye(4).reshape(4, 2, 2)
(right,) = torch.autograd.grad(Y, X, vectors, is_grads_batched=True)
print("right:", right.reshape(4, 4).tolist())
# --8<-- [end:right]
