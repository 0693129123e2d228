# --8<-- [start:run]
import torch


class Copies(torch.autograd.Function):
    @staticmethod
    def forward(ctx, used, unused):
        return used.clone(), unused.clone()

    @staticmethod
    def backward(ctx, grad_used, grad_unused):
        return grad_used, grad_unused


used, unused = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
copies = Copies.apply(used, unused)
(3 * copies[0]).backward()
print("used:", used.grad, "unused:", unused.grad)
# --8<-- [end:run]
