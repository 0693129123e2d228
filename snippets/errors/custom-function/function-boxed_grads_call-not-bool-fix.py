# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    boxed_grads_call = True

    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grads):
        print("grads:", grads)
        return 2 * grads.pop()


x = torch.tensor(3.0, requires_grad=True)
y = Double.apply(x)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
