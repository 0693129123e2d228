# --8<-- [start:forward]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])
# --8<-- [end:forward]

# --8<-- [start:batched]
(J,) = torch.autograd.grad(y, x, grad_outputs=torch.eye(3), is_grads_batched=True)
print(J)
# --8<-- [end:batched]
