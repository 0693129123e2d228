# --8<-- [start:run]
import torch


class SortWithOrder(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        values, order = x.sort()
        ctx.save_for_backward(order)
        ctx.mark_non_differentiable(order)
        return values, order

    @staticmethod
    def backward(ctx, grad_values, grad_order):
        (order,) = ctx.saved_tensors
        return torch.zeros_like(grad_values).scatter(0, order, grad_values)


x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
values, order = SortWithOrder.apply(x)
(values * torch.tensor([10.0, 20.0, 30.0])).sum().backward()
print("order:", order)
print("x.grad:", x.grad)
# --8<-- [end:run]
