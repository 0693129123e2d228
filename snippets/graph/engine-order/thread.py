# --8<-- [start:forward]
import threading

import torch

x = torch.tensor(1.0, requires_grad=True)
made = {}


def work(name, source):
    made[name] = source.exp()


for _ in range(3):
    u = x.sin()
thread = threading.Thread(target=work, args=("v", u))
thread.start()
thread.join()
v = made["v"]
y = u * v
print("v was computed from u:", v.grad_fn.next_functions[0][0] is u.grad_fn)
print("its number is smaller:", v.grad_fn._sequence_nr() < u.grad_fn._sequence_nr())
# --8<-- [end:forward]

# --8<-- [start:backward]
called = []
for name, tensor in {"u": u, "v": v, "y": y}.items():
    tensor.grad_fn.register_prehook(lambda _, name=name: called.append(name))
y.backward()
print("engine:", called)
# --8<-- [end:backward]
