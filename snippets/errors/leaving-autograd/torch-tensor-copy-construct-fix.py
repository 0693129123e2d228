# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print("outside:", x.detach().clone())
print("inside:", x.clone())
print("the same:", torch.as_tensor(x) is x)
# --8<-- [end:run]
