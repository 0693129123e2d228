# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = torch.exp(x)
y.sum().backward()
print(y.grad_fn._saved_result)
# --8<-- [end:run]
