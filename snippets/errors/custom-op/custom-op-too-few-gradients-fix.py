# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::scale", mutates_args=())
def scale(x: torch.Tensor, factor: float) -> torch.Tensor:
    return factor * x


def keep(ctx, inputs, output):
    _, ctx.factor = inputs


scale.register_autograd(lambda ctx, g: (ctx.factor * g, None), setup_context=keep)
x = torch.tensor([3.0], requires_grad=True)
scale(x, 5.0).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
