# --8<-- [start:setup]
import torch


def run(pre_hook_first):
    x = torch.tensor(3.0, requires_grad=True)
    h = 2 * x
    y = 7 * h

    def ten_times(arrived):
        print("h.grad inside the pre-hook:", h.grad)
        return (10 * arrived[0],)

    if pre_hook_first:
        h.grad_fn.register_prehook(ten_times)
        h.retain_grad()
    else:
        h.retain_grad()
        h.grad_fn.register_prehook(ten_times)
    y.backward()
    print("h.grad:", h.grad, " x.grad:", x.grad)
# --8<-- [end:setup]

# --8<-- [start:pre-hook]
run(pre_hook_first=True)
# --8<-- [end:pre-hook]

# --8<-- [start:retain]
run(pre_hook_first=False)
# --8<-- [end:retain]
