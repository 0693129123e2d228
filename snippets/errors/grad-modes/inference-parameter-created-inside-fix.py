# --8<-- [start:run]
import torch

weight = torch.nn.Parameter(torch.ones(1, 2))
bias = torch.nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight, bias], lr=0.1)
loss = torch.nn.functional.linear(torch.tensor([[3.0, 4.0]]), weight, bias).sum()
loss.backward()
print("weight.grad:", weight.grad)
print("bias.grad:", bias.grad)
optimizer.step()
print("bias:", bias.detach())
# --8<-- [end:run]
