# --8<-- [start:run]
import torch


class Triple(torch.autograd.Function):
    def forward(self, x):
        return 3 * x

    def backward(self, grad_output):
        return 3 * grad_output


x = torch.tensor([2.0], requires_grad=True)
y = Triple.apply(x)
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
