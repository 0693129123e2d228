# --8<-- [start:setup]
import torch
from torch import nn
from torch.func import stack_module_state


def model(weight):
    torch.manual_seed(0)
    layer = nn.Linear(2, 1, bias=False)
    layer.load_state_dict({"weight": torch.tensor([weight])})
    return layer


models = [model([4.0, 6.0]), model([8.0, -2.0])]
weights, _ = stack_module_state(models)
optimizer = torch.optim.SGD(weights.values(), lr=0.25)
# --8<-- [end:setup]

# --8<-- [start:wrong]
(weights["weight"] ** 2).sum().backward()
optimizer.step()
print("stacked:", weights["weight"][0].tolist())
print("the model's, wrong:", models[0].weight.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
for row, layer in zip(weights["weight"], models, strict=True):
    layer.load_state_dict({"weight": row})
print("the model's, right:", models[0].weight.tolist())
# --8<-- [end:right]
