# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
engine = torch.autograd.Variable._execution_engine
y = x**2
y.register_hook(lambda gradient: engine.queue_callback(lambda: print("x.grad:", x.grad)))
y.backward()
# --8<-- [end:run]
