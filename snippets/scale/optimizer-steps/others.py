# --8<-- [start:table]
import torch
from torch import nn


def load(layer, new):
    layer.load_state_dict({"weight": new})


def copy(layer, new):
    with torch.no_grad():
        layer.weight.copy_(new)


def assign_data(layer, new):
    layer.weight.data = new


def vector_to_parameters(layer, new):
    nn.utils.vector_to_parameters(new.flatten(), layer.parameters())


def clamp_data(layer, new):
    layer.weight.data.clamp_(min=new.item())


print("| what sets the weight to three | gradient of the square |")
print("| --- | --- |")
for change in (load, copy, assign_data, vector_to_parameters, clamp_data):
    torch.manual_seed(0)
    layer = nn.Linear(1, 1, bias=False)
    nn.init.constant_(layer.weight, 2.0)
    y = (layer.weight**2).sum()
    change(layer, torch.tensor([[3.0]]))
    try:
        y.backward()
        result = f"{layer.weight.grad.item():g}"
    except RuntimeError:
        result = "raises"
    print(f"| `{change.__name__}` | {result} |")
# --8<-- [end:table]
