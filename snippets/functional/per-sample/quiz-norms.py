# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Linear(2, 1)
model.load_state_dict({"weight": torch.tensor([[2.0, 1.0]]), "bias": torch.tensor([1.0])})
weights = {name: weight.detach() for name, weight in model.named_parameters()}
batch, targets = torch.tensor([[1.0, 3.0], [4.0, 2.0]]), torch.tensor([2.0, 9.0])


def loss(weights, x, t):
    return (functional_call(model, weights, (x,))[0] - t) ** 2


gradients = vmap(grad(loss), in_dims=(None, 0, 0))(weights, batch, targets)
squares = [gradient.flatten(1).square().sum(1) for gradient in gradients.values()]
print("squared norms:", sum(squares))
# --8<-- [end:run]
