# --8<-- [start:before]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.pow(x, 2)
node = y.grad_fn
print("node:", node.name())
print("next:", node.next_functions[0][0].name())
print("saved exponent:", node._saved_exponent)
print("saved self:", node._saved_self.item())
# --8<-- [end:before]

# --8<-- [start:after]
y.backward()
print("same node:", y.grad_fn is node)
print("next:", node.next_functions[0][0].name())
print("saved exponent:", node._saved_exponent)
# --8<-- [end:after]

# --8<-- [start:freed]
print("saved self:", node._saved_self.item())
# --8<-- [end:freed]
