# --8<-- [start:setup]
import torch

weights = {
    "first": torch.tensor([3.0, 4.0], requires_grad=True),
    "second": torch.tensor([4.5, 8.0], requires_grad=True),
}


def loss():
    return sum((w**2).sum() for w in weights.values()) / 2


def log(name):
    return lambda gradient: print(f"{name}: norm {gradient.norm().item()}")


def clip(gradient):
    return gradient.clamp(-6, 6)
# --8<-- [end:setup]

# --8<-- [start:register]
handles = []
for name, w in weights.items():
    handles.append(w.register_hook(clip))
    handles.append(w.register_hook(log(name)))
loss().backward()
print("second.grad:", weights["second"].grad)
# --8<-- [end:register]

# --8<-- [start:remove]
for handle in handles:
    handle.remove()
for w in weights.values():
    w.grad = None
loss().backward()
print("second.grad:", weights["second"].grad)
# --8<-- [end:remove]
