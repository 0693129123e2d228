# --8<-- [start:view]
import torch

x = torch.ones(1000, requires_grad=True)
h = x * 2
y = h[:1].sin()
saved = y.grad_fn._saved_self
print("bytes of the saved tensor:", saved.nbytes)
print("bytes it keeps alive:", saved.untyped_storage().nbytes())
# --8<-- [end:view]

# --8<-- [start:clone]
y = h[:1].clone().sin()
saved = y.grad_fn._saved_self
print("bytes of the saved copy:", saved.nbytes)
print("bytes the copy keeps alive:", saved.untyped_storage().nbytes())
# --8<-- [end:clone]
