# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
x.register_hook(lambda gradient: print("  recording:", torch.is_grad_enabled()))
print("plain:")
torch.autograd.grad(x**2, x)
print("create_graph:")
torch.autograd.grad(x**2, x, create_graph=True)
print("create_graph, called under no_grad:")
y = x**2
with torch.no_grad():
    torch.autograd.grad(y, x, create_graph=True)
# --8<-- [end:run]
