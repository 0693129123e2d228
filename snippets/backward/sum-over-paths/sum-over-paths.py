# --8<-- [start:forward]
import torch

x = torch.tensor(0.0, requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
p = torch.pow(x, 2)
r = b * x
y = a * p + r + c
# --8<-- [end:forward]

# --8<-- [start:watch]
p.grad_fn.register_hook(lambda sent, arrived: print("through p:", sent[0]))
r.grad_fn.register_hook(lambda sent, arrived: print("through r:", sent[1]))

accumulate = p.grad_fn.next_functions[0][0]
print("same end:", accumulate is r.grad_fn.next_functions[1][0])
accumulate.register_prehook(lambda arrived: print("arrives at x:", arrived[0]))
# --8<-- [end:watch]

# --8<-- [start:backward]
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:backward]
