# --8<-- [start:run]
import torch


def after_a_step(gradient):
    weight = torch.tensor([10.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, weight_decay=1.0)
    weight.grad = gradient
    optimizer.step()
    return weight.detach()


print("with zeros:", after_a_step(torch.zeros(1)))
print("with None:", after_a_step(None))
# --8<-- [end:run]
