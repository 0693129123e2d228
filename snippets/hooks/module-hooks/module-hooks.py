# --8<-- [start:forward]
import torch
from torch import nn

layer = nn.utils.skip_init(nn.Linear, 2, 1, bias=False)
layer.load_state_dict({"weight": torch.tensor([[2.0, 3.0]])})


def report(module, grad_input, grad_output):
    print("grad_output:", grad_output)
    print("grad_input:", grad_input)


layer.register_full_backward_hook(report)
x = torch.tensor([[5.0, 7.0]], requires_grad=True)
y = (4 * layer(x)).sum()
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print("x.grad:", x.grad)
print("layer.weight.grad:", layer.weight.grad)
# --8<-- [end:backward]
