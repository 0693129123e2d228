# --8<-- [start:run]
import torch
from torch.nn.utils import vector_to_parameters

layer = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1)
code = torch.tensor([1.0, 2.0], requires_grad=True)
vector_to_parameters(3 * code, layer.parameters())
output = layer(torch.tensor([5.0]))
output.backward()
print("output:", output.item())
print("layer.weight.grad:", layer.weight.grad)
print("code.grad:", code.grad)
# --8<-- [end:run]
