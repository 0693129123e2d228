# --8<-- [start:run]
import torch

weights = [torch.zeros(1000, requires_grad=True) for _ in range(3)]
optimizer = torch.optim.SGD(weights, lr=0.5)


def bytes_of_gradients():
    return sum(w.grad.nbytes for w in weights if w.grad is not None)


sum(w.sum() for w in weights).backward()
print("after backward:", bytes_of_gradients())
optimizer.zero_grad(set_to_none=False)
print("set to zeros:", bytes_of_gradients())
optimizer.zero_grad()
print("set to None:", bytes_of_gradients())
# --8<-- [end:run]
