# --8<-- [start:run]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1)
code = torch.tensor([1.0, 2.0], requires_grad=True)
weight, bias = (3 * code).split(1)
output = torch.func.functional_call(layer, {"weight": weight.view(1, 1), "bias": bias}, torch.tensor([5.0]))
output.backward()
print("output:", output.item())
print("code.grad:", code.grad)
# --8<-- [end:run]
