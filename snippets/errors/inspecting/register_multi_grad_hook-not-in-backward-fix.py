# --8<-- [start:run]
import torch


def show_order(grad):
    print("order:", [node.name() for node in torch._C._current_graph_task_execution_order()])


x = torch.tensor(2.0, requires_grad=True)
y = torch.exp(x**2)
y.register_hook(show_order)
with torch.autograd.set_multithreading_enabled(False):
    y.backward()
# --8<-- [end:run]
