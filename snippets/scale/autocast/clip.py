# --8<-- [start:setup]
import torch


def scaled_pass():
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    scaler.scale((3 * w).sum()).backward()
    return w, optimizer, scaler
# --8<-- [end:setup]

# --8<-- [start:wrong]
w, optimizer, scaler = scaled_pass()
print("norm found, wrong:", torch.nn.utils.clip_grad_norm_([w], 1.0))
scaler.step(optimizer)
scaler.update()
print("step, wrong:", round(1 - w.item(), 5))
# --8<-- [end:wrong]

# --8<-- [start:right]
w, optimizer, scaler = scaled_pass()
scaler.unscale_(optimizer)
print("norm found, right:", torch.nn.utils.clip_grad_norm_([w], 1.0))
scaler.step(optimizer)
scaler.update()
print("step, right:", round(1 - w.item(), 5))
# --8<-- [end:right]

# --8<-- [start:skipped]
w, optimizer, scaler = scaled_pass()
w.grad.fill_(torch.nan)
scaler.step(optimizer)
scaler.update()
print("gradient:", w.grad)
print("weight:", w.item())
print("factor:", scaler.get_scale())
# --8<-- [end:skipped]
