# --8<-- [start:forward]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.exp()
node = y.grad_fn
print("version of y:", y._version)
print("saved result is as it was:", torch.equal(node._saved_result, x.exp()))
# --8<-- [end:forward]

# --8<-- [start:change]
y.mul_(10)
print("version of y:", y._version)
print("grad_fn of y:", y.grad_fn.name())
# --8<-- [end:change]

# --8<-- [start:read]
print(node._saved_result)
# --8<-- [end:read]
