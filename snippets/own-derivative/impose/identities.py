# --8<-- [start:class]
import torch


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return -g


def by_detach(x):
    return 2 * x.detach() - x
# --8<-- [end:class]

# --8<-- [start:reverse]
for name, reverse in {"Reverse": Reverse.apply, "by_detach": by_detach}.items():
    x = torch.tensor(3.0, requires_grad=True)
    y = reverse(x) ** 2
    y.backward()
    print(f"{name}: value {y.item()}, x.grad {x.grad.item()}")
# --8<-- [end:reverse]

# --8<-- [start:forward]
x, tangent = torch.tensor(3.0), torch.tensor(10.0)
result = torch.func.jvp(lambda x: by_detach(x) ** 2, (x,), (tangent,))
print("by_detach, tangent:", result[1])
# --8<-- [end:forward]

# --8<-- [start:refused]
torch.func.jvp(lambda x: Reverse.apply(x) ** 2, (x,), (tangent,))
# --8<-- [end:refused]
