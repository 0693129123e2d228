# --8<-- [start:after-product]
import torch

x = torch.tensor([1.0, -2.0], requires_grad=True)
y = torch.nn.functional.relu(3 * x, inplace=True)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:after-product]

# --8<-- [start:after-exp]
y = torch.nn.functional.relu(x.exp(), inplace=True)
y.sum().backward()
# --8<-- [end:after-exp]
