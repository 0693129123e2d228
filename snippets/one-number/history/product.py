# --8<-- [start:run]
import torch

x = [1.0, 2.0, 3.0, 4.0]

v = [x[0]]
for factor in x[1:]:
    v.append(v[-1] * factor)

arriving, gradient, multiplications = 1.0, [], len(v) - 1
for k in range(len(x) - 1, 0, -1):
    gradient.insert(0, arriving * v[k - 1])
    arriving = arriving * x[k]
    multiplications += 2
gradient.insert(0, arriving)
print("by hand:", gradient)
print("multiplications:", multiplications)

leaf = torch.tensor(x, requires_grad=True)
leaf.prod().backward()
print("autograd:", leaf.grad.tolist())
# --8<-- [end:run]
