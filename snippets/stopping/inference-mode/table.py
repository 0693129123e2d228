# --8<-- [start:table]
import torch

makers = {"no_grad": torch.no_grad, "inference_mode": torch.inference_mode}


def attempt(action, make):
    """What the action gives for a tensor made in that mode."""
    w = torch.tensor([2.0], requires_grad=True)
    with make():
        cached = 3 * torch.ones(1)
    try:
        result = action(cached, w)
    except RuntimeError:
        return "`RuntimeError`"
    return f"`{result}`"


def gradient(y, w):
    y.backward()
    return w.grad.item()


actions = {
    "is_inference()": lambda cached, w: cached.is_inference(),
    "_version": lambda cached, w: cached._version,
    "gradient of w in w + cached": lambda cached, w: gradient(w + cached, w),
    "gradient of w in w * cached": lambda cached, w: gradient(w * cached, w),
    "gradient of w in w * cached.clone()": lambda cached, w: gradient(w * cached.clone(), w),
    "cached += 1, outside": lambda cached, w: cached.add_(1).item(),
    "cached.requires_grad_()": lambda cached, w: cached.requires_grad_().requires_grad,
}
print("| of a tensor cached in | no_grad | inference_mode |")
print("| --- | --- | --- |")
for name, action in actions.items():
    print(f"| {name} | {' | '.join(attempt(action, make) for make in makers.values())} |")
# --8<-- [end:table]
