# --8<-- [start:setup]
import torch


def weights():
    return torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)


def backward(a, b):
    (torch.tensor([6.0, 8.0]) * a + torch.tensor([4.5, 6.0]) * b).sum().backward()
# --8<-- [end:setup]

# --8<-- [start:each]
def clip(gradient):
    return gradient * (5 / gradient.norm()).clamp(max=1)


a, b = weights()
a.register_hook(clip)
b.register_hook(clip)
backward(a, b)
print("each alone:", a.grad, b.grad)
# --8<-- [end:each]

# --8<-- [start:all]
a, b = weights()
backward(a, b)
torch.nn.utils.clip_grad_norm_([a, b], 5.0)
print("together:  ", a.grad, b.grad)
# --8<-- [end:all]
