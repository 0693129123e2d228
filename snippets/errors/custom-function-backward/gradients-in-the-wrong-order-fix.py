# --8<-- [start:run]
import torch


class MatrixVector(torch.autograd.Function):
    @staticmethod
    def forward(ctx, matrix, vector):
        ctx.save_for_backward(matrix, vector)
        return matrix @ vector

    @staticmethod
    def backward(ctx, grad_output):
        matrix, vector = ctx.saved_tensors
        grad_matrix = torch.outer(grad_output, vector)
        grad_vector = matrix.T @ grad_output
        return grad_matrix, grad_vector


matrix = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
vector = torch.tensor([1.0, 0.0, -1.0], requires_grad=True)
MatrixVector.apply(matrix, vector).sum().backward()
print("matrix.grad:", matrix.grad)
print("vector.grad:", vector.grad)
# --8<-- [end:run]
