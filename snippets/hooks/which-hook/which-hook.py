# --8<-- [start:setup]
import torch
from torch import nn
from torch.autograd import graph


class Times(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.w * x


calls = []


def ten(gradient):
    """Note the call, and return ten times the gradient."""
    calls.append(gradient)
    return None if gradient is None else 10 * gradient
# --8<-- [end:setup]

# --8<-- [start:tensors]
def tensor_hook(m, x):
    h = m(x)
    h.register_hook(ten)
    return h


def node_pre_hook(m, x):
    h = m(x)
    h.grad_fn.register_prehook(lambda arrived: (ten(arrived[0]),))
    return h


def node_post_hook(m, x):
    h = m(x)
    h.grad_fn.register_hook(lambda sent, arrived: (ten(sent[0]), ten(sent[1])))
    return h


def multi_grad_hook(m, x):
    h = m(x)
    graph.register_multi_grad_hook([h], lambda gradients: ten(gradients[0]))
    return h


def final_callback(m, x):
    h = m(x)
    engine = torch.autograd.Variable._execution_engine
    h.register_hook(lambda gradient: engine.queue_callback(lambda: ten(gradient)))
    return h


def saved_tensor_hooks(m, x):
    with graph.saved_tensors_hooks(lambda saved: saved.detach(), ten):
        return m(x)
# --8<-- [end:tensors]

# --8<-- [start:leaves]
def tensor_hook_on_leaf(m, x):
    x.register_hook(ten)
    return m(x)


def post_accumulate_hook(m, x):
    def in_place(leaf):
        leaf.grad.copy_(ten(leaf.grad))

    x.register_post_accumulate_grad_hook(in_place)
    return m(x)


def module_hook(m, x):
    m.register_full_backward_hook(lambda m, inputs, outputs: (ten(inputs[0]),))
    return m(x)


def module_pre_hook(m, x):
    m.register_full_backward_pre_hook(lambda m, outputs: (ten(outputs[0]),))
    return m(x)
# --8<-- [end:leaves]

# --8<-- [start:table]
kinds = {
    "tensor hook of h": tensor_hook,
    "node pre-hook of h": node_pre_hook,
    "node post-hook of h": node_post_hook,
    "multi-grad hook of h": multi_grad_hook,
    "module pre-hook": module_pre_hook,
    "module hook": module_hook,
    "saved-tensor hooks": saved_tensor_hooks,
    "tensor hook of x": tensor_hook_on_leaf,
    "post-accumulate hook of x": post_accumulate_hook,
    "final callback": final_callback,
}
passes = {
    "backward()": lambda y, m, x: y.backward(),
    "grad(y, x)": lambda y, m, x: torch.autograd.grad(y, x),
    "grad(y, m.w)": lambda y, m, x: torch.autograd.grad(y, m.w),
}
print("| hook | x.grad | w.grad | runs in `grad(y, x)` | in `grad(y, m.w)` |")
print("| --- | --- | --- | --- | --- |")
for name, register in kinds.items():
    cells = [name]
    for title, start in passes.items():
        m, x = Times(), torch.tensor(3.0, requires_grad=True)
        calls.clear()
        start(5 * register(m, x), m, x)
        if title == "backward()":
            cells += [f"{x.grad}", f"{m.w.grad}"]
        else:
            cells.append("yes" if calls else "no")
    print("| " + " | ".join(cells) + " |")
# --8<-- [end:table]
