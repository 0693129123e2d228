# --8<-- [start:backward]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward()

subtract = y.grad_fn.next_functions[0][0]
power = subtract.next_functions[0][0]
print("grad_fn of y:", y.grad_fn.name())
print("still reachable:", power.name())
print("exponent:", power._saved_exponent)
# --8<-- [end:backward]

# --8<-- [start:freed]
print(power._saved_self)
# --8<-- [end:freed]
