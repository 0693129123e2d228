# --8<-- [start:run]
import torch

engine = torch.autograd.Variable._execution_engine
x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
h = 2 * x


def report(when):
    print(when, "x.grad:", x.grad, " w.grad:", w.grad)


def hook(gradient):
    report("in the hook of h:")
    engine.queue_callback(lambda: report("at the end:"))


h.register_hook(hook)
(h * w).backward()
# --8<-- [end:run]

# --8<-- [start:outside]
engine.queue_callback(lambda: report("never"))
# --8<-- [end:outside]
