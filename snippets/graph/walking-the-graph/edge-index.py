# --8<-- [start:unbind]
import torch

x = torch.tensor([2.0, 5.0], requires_grad=True)
first, second = x.unbind()
y = first * second

(left, left_output), (right, right_output) = y.grad_fn.next_functions
print("left edge:", left.name(), "output", left_output)
print("right edge:", right.name(), "output", right_output)
print("the same node:", left is right)
# --8<-- [end:unbind]

# --8<-- [start:gradient]
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:gradient]
