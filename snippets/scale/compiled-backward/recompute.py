# --8<-- [start:run]
import torch
from torch._dynamo.backends.common import aot_autograd
from torch._functorch.aot_autograd import make_boxed_func
from torch._functorch.partitioners import default_partition, min_cut_rematerialization_partition

sines = 0


def count(module, inputs):
    global sines
    sines = sum(node.target == torch.ops.aten.sin.default for node in module.graph.nodes)
    return make_boxed_func(module.forward)


def measure(partition):
    backend = aot_autograd(fw_compiler=count, bw_compiler=count, partition_fn=partition)
    f = torch.compile(lambda x: x.sin().sin().sin(), backend=backend)
    x = torch.linspace(0, 1, 1000, requires_grad=True)
    y = f(x)
    kept = sum(tensor.nbytes for tensor in y.grad_fn.saved_tensors)
    y.sum().backward()
    return kept, sines


print("| partition | bytes kept | sines in the backward graph |")
print("| --- | --- | --- |")
for partition in (default_partition, min_cut_rematerialization_partition):
    kept, in_backward = measure(partition)
    print(f"| `{partition.__name__}` | {kept} | {in_backward} |")
# --8<-- [end:run]
