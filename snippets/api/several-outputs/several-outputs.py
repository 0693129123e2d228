# --8<-- [start:inputs]
import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
product = a * b
total = a + b
print("of the product:", torch.autograd.grad(product, [a, b], retain_graph=True))
print("of the sum:", torch.autograd.grad(total, [a, b], retain_graph=True))
# --8<-- [end:inputs]

# --8<-- [start:outputs]
print("of both:", torch.autograd.grad([product, total], [a, b], retain_graph=True))
# --8<-- [end:outputs]

# --8<-- [start:weights]
weights = [torch.tensor(10.0), torch.tensor(100.0)]
print("weighted:", torch.autograd.grad([product, total], [a, b], grad_outputs=weights, retain_graph=True))
# --8<-- [end:weights]

# --8<-- [start:backward]
torch.autograd.backward([product, total], weights)
print("a.grad:", a.grad)
print("b.grad:", b.grad)
# --8<-- [end:backward]
