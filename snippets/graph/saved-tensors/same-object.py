# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
square = x**2
print("saved input, same object:", square.grad_fn._saved_self is x)

y = x.exp()
saved = y.grad_fn._saved_result
print("saved result, same object:", saved is y)
print("saved result, same memory:", saved.data_ptr() == y.data_ptr())
# --8<-- [end:run]
