# --8<-- [start:forward]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = x.sum(1)
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([1.0, 10.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
print("by hand:", v.unsqueeze(1).expand(2, 3))
# --8<-- [end:backward]

# --8<-- [start:saved]
print("the node of sum keeps:", y.grad_fn._saved_self_sym_sizes)
# --8<-- [end:saved]
