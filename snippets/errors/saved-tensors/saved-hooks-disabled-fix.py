# --8<-- [start:run]
import torch


def library_function(x):
    with torch.autograd.graph.saved_tensors_hooks(lambda t: t.half(), lambda t: t.float()):
        return torch.exp(x)


x = torch.tensor([0.0, 1.0], requires_grad=True)
with torch.autograd.graph.disable_saved_tensors_hooks("no hooks here, please"):
    double = 2 * x
y = library_function(double)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
