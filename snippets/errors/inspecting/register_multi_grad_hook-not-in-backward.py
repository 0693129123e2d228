# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.exp(x**2)
print(torch._C._current_graph_task_execution_order())
# --8<-- [end:run]
