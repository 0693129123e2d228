# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
first, second = x[0] * x[1], x[0] + x[1]
print("two outputs, wrong:", torch.autograd.grad([first, second], x, retain_graph=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
rows = [torch.autograd.grad(output, x, retain_graph=True)[0] for output in (first, second)]
print("two outputs, right:", rows)
# --8<-- [end:right]
