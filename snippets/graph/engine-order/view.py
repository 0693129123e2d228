# --8<-- [start:run]
import torch

x = torch.ones(4, requires_grad=True)
base = x * 2
view = base.view(2, 2)
base.mul_(3)
y = view.sin()
print("y was computed from view:", y.grad_fn.next_functions[0][0] is view.grad_fn)
print("its number is smaller:", y.grad_fn._sequence_nr() < view.grad_fn._sequence_nr())
print("the node of view:", view.grad_fn.name())
# --8<-- [end:run]
