# --8<-- [start:run]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
v = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.pow(x, 2) - 2 * x + 1
z = torch.sum(y * v)
print("y made by:", y.grad_fn.name())

node = z.grad_fn
gradient = torch.tensor(1.0)
print("root of z:", node.name())
gradient = node(gradient)
node = node.next_functions[0][0]
print("then:", node.name())
gradient = node(gradient)[0]
node = node.next_functions[0][0]
print("then:", node.name())
print("node of y:", node is y.grad_fn)
print("arrives at y:")
print(gradient)
# --8<-- [end:run]
