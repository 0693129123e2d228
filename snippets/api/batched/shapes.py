# --8<-- [start:table]
import torch

print("| x | y | grad_outputs | result |")
print("| --- | --- | --- | --- |")
for inputs, outputs in [((2,), (3,)), ((2, 2), (3,)), ((4,), (2, 3))]:
    x = torch.ones(inputs, requires_grad=True)
    y = x.sum() * torch.ones(outputs)
    vectors = torch.eye(y.numel()).reshape(-1, *y.shape)
    (J,) = torch.autograd.grad(y, x, vectors, is_grads_batched=True)
    cells = [tuple(tensor.shape) for tensor in (x, y, vectors, J)]
    print("| " + " | ".join(f"`{cell}`" for cell in cells) + " |")
# --8<-- [end:table]
