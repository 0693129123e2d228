# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
square = x**2
cube = x**3
loss = torch.exp(square)


def ask(grad):
    print("square:", torch._C._will_engine_execute_node(square.grad_fn))
    print("cube:", torch._C._will_engine_execute_node(cube.grad_fn))


x.register_hook(ask)
loss.backward()
# --8<-- [end:run]
