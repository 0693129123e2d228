# --8<-- [start:setup]
import torch


def weights():
    return {name: torch.tensor(3.0, requires_grad=True) for name in ("first", "second")}
# --8<-- [end:setup]

# --8<-- [start:wrong]
ws = weights()
for name, w in ws.items():
    w.register_hook(lambda gradient: print("wrong:", name, gradient))
(7 * ws["first"] + 9 * ws["second"]).backward()
# --8<-- [end:wrong]

# --8<-- [start:right]
def log(name):
    return lambda gradient: print("right:", name, gradient)


ws = weights()
for name, w in ws.items():
    w.register_hook(log(name))
(7 * ws["first"] + 9 * ws["second"]).backward()
# --8<-- [end:right]
