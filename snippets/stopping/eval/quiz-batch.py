# --8<-- [start:run]
import torch

norm = torch.nn.BatchNorm1d(1, eps=3.0, affine=False)
x = torch.tensor([[5.0]], requires_grad=True)
norm.eval()
norm(x).sum().backward()
print("evaluation:", x.grad)
norm.train()
norm(x)
# --8<-- [end:run]
