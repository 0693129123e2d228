# --8<-- [start:first]
import torch

x = torch.tensor(0.0, requires_grad=True)
(torch.pow(x, 2) - 2 * x + 1).backward()
kept = x.grad
print("kept:", kept)

(torch.pow(x, 2) - 2 * x + 1).backward()
print("kept after the second backward:", kept)
print("same tensor:", kept is x.grad)
# --8<-- [end:first]

# --8<-- [start:zero]
x.grad.zero_()
print("kept after zero_():", kept)

x.grad = None
(torch.pow(x, 2) - 2 * x + 1).backward()
print("kept after None and backward:", kept)
print("x.grad:", x.grad)
# --8<-- [end:zero]
