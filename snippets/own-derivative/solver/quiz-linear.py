# --8<-- [start:run]
import torch
from torch.autograd import gradcheck


class Solve(torch.autograd.Function):
    @staticmethod
    def forward(ctx, matrix, b):
        y = torch.linalg.solve(matrix, b)
        ctx.save_for_backward(matrix, y)
        return y

    @staticmethod
    def backward(ctx, g):
        matrix, y = ctx.saved_tensors
        u = torch.linalg.solve(matrix.T, g)
        return -torch.outer(u, y), u


matrix = torch.tensor([[2.0, 0.0], [4.0, 8.0]], dtype=torch.float64)
matrix.requires_grad_()
b = torch.tensor([6.0, 52.0], dtype=torch.float64, requires_grad=True)
y = Solve.apply(matrix, b)
y.backward(torch.tensor([20.0, 32.0], dtype=torch.float64))
print("y:", y.tolist())
print("b.grad:", b.grad.tolist())
print("matrix.grad:", matrix.grad.tolist())
print("gradcheck:", gradcheck(Solve.apply, (matrix, b)))
# --8<-- [end:run]
