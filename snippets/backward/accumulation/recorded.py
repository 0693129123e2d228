# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
(torch.pow(x, 2) - 2 * x + 1).backward()
kept = x.grad

(torch.pow(x, 2) - 2 * x + 1).backward(create_graph=True)
print("kept:", kept)
print("x.grad:", x.grad.item())
print("same tensor:", kept is x.grad)
x.grad = None
# --8<-- [end:run]
