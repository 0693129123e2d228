# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
with torch.no_grad():
    layer.bias.copy_(torch.tensor([1.0, 2.0]))
print("copied:", layer.bias)

scale = torch.tensor(3.0, requires_grad=True)
out = torch.func.functional_call(layer, {"bias": scale * layer.bias}, torch.tensor([[1.0, 3.0]]))
out.sum().backward()
print("scale.grad:", scale.grad)
# --8<-- [end:run]
