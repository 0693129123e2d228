# --8<-- [start:ways]
import torch


def freeze_second(x, w1, w2):
    w2.requires_grad_(False)
    return w2 * (w1 * x)


def freeze_first(x, w1, w2):
    w1.requires_grad_(False)
    return w2 * (w1 * x)


def freeze_both(x, w1, w2):
    w1.requires_grad_(False)
    w2.requires_grad_(False)
    return w2 * (w1 * x)


def no_grad_around_second(x, w1, w2):
    h = w1 * x
    with torch.no_grad():
        return w2 * h


def no_grad_around_first(x, w1, w2):
    with torch.no_grad():
        h = w1 * x
    return w2 * h


def detach_between(x, w1, w2):
    return w2 * (w1 * x).detach()


def detach_second_weight(x, w1, w2):
    return w2.detach() * (w1 * x)
# --8<-- [end:ways]

# --8<-- [start:table]
ways = [freeze_second, detach_second_weight, freeze_first, no_grad_around_first, detach_between]
ways += [no_grad_around_second, freeze_both]
print("| way | w1.grad | w2.grad |")
print("| --- | --- | --- |")
for way in ways:
    w1 = torch.tensor(3.0, requires_grad=True)
    w2 = torch.tensor(5.0, requires_grad=True)
    try:
        way(torch.tensor(2.0), w1, w2).backward()
        print(f"| {way.__name__} | `{w1.grad}` | `{w2.grad}` |")
    except RuntimeError as error:
        print(f"| {way.__name__} | `{type(error).__name__}` | `{type(error).__name__}` |")
# --8<-- [end:table]
