# --8<-- [start:run]
import torch

a, b, c = (torch.tensor(value, requires_grad=True) for value in (1.0, 2.0, 7.0))


def report(gradients):
    there = [gradient for gradient in gradients if gradient is not None]
    print("gradients:", len(there), " norm:", torch.stack(there).norm())


torch.autograd.graph.register_multi_grad_hook([a, b, c], report)
(3 * a + 4 * b).backward()
# --8<-- [end:run]
