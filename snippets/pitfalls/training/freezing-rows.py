# --8<-- [start:wrong]
import torch

table = torch.ones(3, 2, requires_grad=True)
optimizer = torch.optim.SGD([table], lr=0.5, weight_decay=0.5)
mask = torch.tensor([[0.0], [1.0], [1.0]])  # the first row is to stay
table.register_hook(lambda gradient: gradient * mask)

table.sum().backward()
print("gradient:", table.grad.tolist())
optimizer.step()
print("table, wrong:", table.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
fixed = torch.ones(1, 2)
trained = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.SGD([trained], lr=0.5, weight_decay=0.5)
torch.cat([fixed, trained]).sum().backward()
optimizer.step()
print("table, right:", torch.cat([fixed, trained]).tolist())
# --8<-- [end:right]
