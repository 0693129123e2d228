# --8<-- [start:run]
import io

import torch


@torch.utils.hooks.unserializable_hook
def reverse(grad):
    return -grad


x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(reverse)
file = io.BytesIO()
torch.save(x, file)
file.seek(0)

loaded = torch.load(file)
(loaded**2).sum().backward()
print("without the hook:", loaded.grad)

loaded.grad = None
loaded.register_hook(reverse)
(loaded**2).sum().backward()
print("registered again:", loaded.grad)
# --8<-- [end:run]
