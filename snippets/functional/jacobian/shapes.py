# --8<-- [start:shapes]
import torch
from torch import nn
from torch.func import functional_call, jacrev


def table(x):
    return torch.outer(x, x.new_tensor([1.0, 2.0, 3.0]))


print("output (2, 3), input (2,):", tuple(jacrev(table)(torch.tensor([2.0, 3.0])).shape))
# --8<-- [end:shapes]

# --8<-- [start:dictionary]
def mixed(p):
    return {"product": p["a"] * p["b"], "square": p["b"] ** 2}


jacobian = jacrev(mixed)({"a": torch.tensor([2.0, 3.0]), "b": torch.tensor(4.0)})
for result, inputs in jacobian.items():
    print(result, {name: block.tolist() for name, block in inputs.items()})
# --8<-- [end:dictionary]

# --8<-- [start:module]
torch.manual_seed(0)
layer = nn.Linear(2, 3)
batch = torch.tensor([[2.0, 3.0], [5.0, 7.0], [1.0, 4.0], [6.0, 8.0]])
weights = {name: weight.detach() for name, weight in layer.named_parameters()}
jacobian = jacrev(lambda weights: functional_call(layer, weights, (batch,)))(weights)
print("shapes:", {name: tuple(block.shape) for name, block in jacobian.items()})
print("second sample, first output:", jacobian["weight"][1, 0].tolist())
# --8<-- [end:module]
