# --8<-- [start:run]
import torch

for numbers in ([2.0, 3.0, 5.0], [0.0, 3.0, 5.0], [0.0, 0.0, 5.0]):
    x = torch.tensor(numbers, requires_grad=True)
    y = x.prod()
    y.backward()
    print(f"{numbers} autograd:", x.grad)
    print(f"{numbers} y / x:", (y / x).detach())
# --8<-- [end:run]
