# --8<-- [start:setup]
import torch
from torch import nn
from torch.func import functional_call, grad_and_value, stack_module_state, vmap


def model(weight):
    torch.manual_seed(0)
    layer = nn.Linear(2, 1, bias=False)
    layer.load_state_dict({"weight": torch.tensor([weight])})
    return layer


models = [model([1.0, 2.0]), model([3.0, -1.0]), model([0.0, 5.0])]
x, target = torch.tensor([[2.0, 3.0], [1.0, -1.0]]), torch.tensor([7.0, 2.0])
# --8<-- [end:setup]

# --8<-- [start:run]
weights, buffers = stack_module_state(models)
weights = {name: weight.detach() for name, weight in weights.items()}


def loss(weights, buffers):
    output = functional_call(models[0], (weights, buffers), (x,))
    return ((output[:, 0] - target) ** 2).sum()


gradients, losses = vmap(grad_and_value(loss))(weights, buffers)
print("shape of the weights:", tuple(weights["weight"].shape))
print("losses:", losses)
print("gradients:", gradients["weight"][:, 0].tolist())
# --8<-- [end:run]

# --8<-- [start:loop]
for layer in models:
    ((layer(x)[:, 0] - target) ** 2).sum().backward()
print("in a loop:", [layer.weight.grad[0].tolist() for layer in models])
# --8<-- [end:loop]
