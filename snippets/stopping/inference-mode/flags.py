# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    print("grad mode:", torch.is_grad_enabled())
    with torch.enable_grad():
        print("grad mode with enable_grad:", torch.is_grad_enabled())
        print("x * x with enable_grad:", (x * x).requires_grad)
    with torch.inference_mode(False):
        print("x * x with inference_mode(False):", (x * x).requires_grad)
# --8<-- [end:run]
