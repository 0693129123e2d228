# --8<-- [start:wrong]
import torch


def slopes(factor):
    w = torch.tensor(2.0, requires_grad=True)
    q = torch.tensor(3.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, fused=True)
    w.register_post_accumulate_grad_hook(lambda w: optimizer.step())
    (q * factor(w) + 5 * w).backward()
    return q.grad


print("q.grad, wrong:", slopes(lambda w: w.detach()))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("q.grad, right:", slopes(lambda w: w.detach().clone()))
# --8<-- [end:right]
