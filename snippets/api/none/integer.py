# --8<-- [start:wrong]
import torch

x = torch.tensor(3.5, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
(w * x.int()).backward()
print("int:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:zero]
(w * x.trunc()).backward()
print("trunc:", x.grad)
# --8<-- [end:zero]
