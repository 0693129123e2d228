# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Linear(2, 1, bias=False)
model.load_state_dict({"weight": torch.tensor([[2.0, 1.0]])})
weights = {name: weight.detach() for name, weight in model.named_parameters()}
batch = torch.tensor([[1.0, 3.0], [4.0, 2.0], [3.0, 5.0]])
targets = torch.tensor([2.0, 9.0, 15.0])


def loss(weights, x, t):
    return (functional_call(model, weights, (x,))[0] - t) ** 2


gradients = vmap(grad(loss), in_dims=(None, 0, 0))(weights, batch, targets)
print("shape:", tuple(gradients["weight"].shape))
print("for each sample:", gradients["weight"][:, 0].tolist())
# --8<-- [end:run]

# --8<-- [start:sum]
((model(batch)[:, 0] - targets) ** 2).sum().backward()
print("their sum:", gradients["weight"].sum(0))
print("weight.grad:", model.weight.grad)
# --8<-- [end:sum]

# --8<-- [start:others]
errors = (model(batch)[:, 0] - targets) ** 2
(batched,) = torch.autograd.grad(errors, model.weight, torch.eye(3), is_grads_batched=True)
print("is_grads_batched:", batched[:, 0].tolist())
slope = grad(loss)
loop = [slope(weights, x, t)["weight"][0].tolist() for x, t in zip(batch, targets, strict=True)]
print("loop:", loop)
# --8<-- [end:others]
