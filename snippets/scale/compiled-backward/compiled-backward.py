# --8<-- [start:setup]
import torch
from torch._dynamo.backends.common import aot_autograd
from torch._functorch.aot_autograd import make_boxed_func


def show(name):
    def compiler(module, inputs):
        nodes = module.graph.nodes
        print(f"{name}:", [node.target.__name__ for node in nodes if node.op == "call_function"])
        return make_boxed_func(module.forward)

    return compiler


backend = aot_autograd(fw_compiler=show("forward graph"), bw_compiler=show("backward graph"))


@torch.compile(backend=backend)
def f(x):
    return 5 * x.sin()


x = torch.tensor(0.0, requires_grad=True)
# --8<-- [end:setup]

# --8<-- [start:forward]
y = f(x)
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:backward]
