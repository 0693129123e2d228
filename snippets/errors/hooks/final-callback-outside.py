# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
engine = torch.autograd.Variable._execution_engine
engine.queue_callback(lambda: print("x.grad:", x.grad))
(x**2).backward()
# --8<-- [end:run]
