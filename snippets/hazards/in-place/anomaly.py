# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
message = ""
with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True, check_nan=False),
):
    warnings.simplefilter("always")
    h = 2 * x
    y = h.sin()
    z = h + y
    h.add_(1)
    try:
        z.sum().backward()
    except RuntimeError as error:
        message = str(error)

lines = str(caught[0].message).splitlines()
print(lines[0])
print("source:", lines[-2].strip())
# --8<-- [end:run]

# --8<-- [start:message]
print(message.partition("Hint: ")[2])
# --8<-- [end:message]
