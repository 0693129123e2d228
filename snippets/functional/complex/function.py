# --8<-- [start:setup]
import torch


class Scale(torch.autograd.Function):
    """Multiply by 2 + 3i."""

    @staticmethod
    def forward(ctx, z):
        return z * (2 + 3j)

    @staticmethod
    def backward(ctx, gradient):
        return gradient * (2 + 3j)


z = torch.tensor(1 + 2j, requires_grad=True)
# --8<-- [end:setup]

# --8<-- [start:wrong]
(wrong,) = torch.autograd.grad(Scale.apply(z).real, z)
print("Function, wrong:", wrong)
# --8<-- [end:wrong]

# --8<-- [start:right]
class ScaleRight(Scale):
    @staticmethod
    def backward(ctx, gradient):
        return gradient * (2 - 3j)


(right,) = torch.autograd.grad(ScaleRight.apply(z).real, z)
print("Function, right:", right)
print("autograd:", torch.autograd.grad((z * (2 + 3j)).real, z)[0])
double = z.detach().to(torch.complex128).requires_grad_()
for function in (Scale, ScaleRight):
    passes = torch.autograd.gradcheck(function.apply, double, raise_exception=False)
    print(f"gradcheck of {function.__name__}:", passes)
# --8<-- [end:right]
