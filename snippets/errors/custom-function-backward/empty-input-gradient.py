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
        rows = [g * point / torch.linalg.vector_norm(point) for g, point in zip(grad_output, points, strict=True)]
        return torch.stack(rows) if rows else torch.zeros(0)


points = torch.zeros(0, 3, requires_grad=True)
Norms.apply(points).sum().backward()
# --8<-- [end:run]
