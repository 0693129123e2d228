# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x


x = torch.tensor(3.0, requires_grad=True)
y = Double.apply(x)
y.backward()
# --8<-- [end:run]
