# --8<-- [start:register]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.retain_grad()
y = h * h


def say(name):
    return lambda *arguments: print(f"| {name} | `{h.grad}` | `{x.grad}` |")


end = torch.autograd.graph.get_gradient_edge(x).node
end.register_hook(say("node post-hook of AccumulateGrad"))
end.register_prehook(say("node pre-hook of AccumulateGrad"))
x.register_post_accumulate_grad_hook(say("post-accumulate hook of x"))
x.register_hook(say("tensor hook of x"))
h.grad_fn.register_hook(say("node post-hook of h"))
h.grad_fn.register_prehook(say("node pre-hook of h"))
h.register_hook(say("first tensor hook of h"))
h.register_hook(say("second tensor hook of h"))
# --8<-- [end:register]

# --8<-- [start:backward]
print("| now runs | h.grad | x.grad |")
print("| --- | --- | --- |")
y.backward()
# --8<-- [end:backward]
