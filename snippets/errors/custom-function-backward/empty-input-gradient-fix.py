# --8<-- [start:run]
import torch


class Norms(torch.autograd.Function):
    @staticmethod
    def forward(ctx, points):
        ctx.save_for_backward(points)
        return torch.linalg.vector_norm(points, dim=1)

    @staticmethod
    def backward(ctx, grad_output):
        (points,) = ctx.saved_tensors
        grad_points = torch.zeros_like(points)
        for row, g, point in zip(grad_points, grad_output, points, strict=True):
            row.copy_(g * point / torch.linalg.vector_norm(point))
        return grad_points


none = torch.zeros(0, 3, requires_grad=True)
Norms.apply(none).sum().backward()
print("none.grad:", none.grad.shape)

one = torch.tensor([[0.0, 3.0, 4.0]], requires_grad=True)
Norms.apply(one).sum().backward()
print("one.grad:", one.grad)
# --8<-- [end:run]
