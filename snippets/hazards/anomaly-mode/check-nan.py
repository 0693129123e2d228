# --8<-- [start:with]
import warnings

import torch


def report(check_nan: bool) -> None:
    x = torch.tensor([1.0, 4.0], requires_grad=True)
    with (
        warnings.catch_warnings(record=True) as caught,
        torch.autograd.set_detect_anomaly(True, check_nan=check_nan),
    ):
        warnings.simplefilter("always")
        h = 2 * x
        saved = h.sin()
        difference = x - 1
        difference.register_hook(torch.nan_to_num)
        ratio = difference / difference
        loss = (saved + ratio).sum()
        h.mul_(2)
        try:
            loss.backward()
        except RuntimeError as error:
            print("error:", str(error).partition(":")[0])
    lines = str(caught[0].message).splitlines()
    print("line:", lines[-2].strip())


report(check_nan=True)
# --8<-- [end:with]

# --8<-- [start:without]
report(check_nan=False)
# --8<-- [end:without]
